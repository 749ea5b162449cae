import type { WorkspaceMembers } from './workspaceMembers.ts';

export type Workspace = WorkspaceMembers;
