export function firstLoad(dist: string): { path: string; bytes: number }[];
