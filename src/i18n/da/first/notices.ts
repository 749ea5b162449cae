import type { NoticeCode } from '../../notice.ts';

export function noticeText(code: NoticeCode, values: Readonly<Record<string, string>>): string {
  const name = values['name'] ?? '';
  switch (code) {
    case 'storage.unavailable':
      return 'Browseren kan ikke gemme på denne enhed, for eksempel fordi vinduet er privat. Det, du laver, forsvinder, når siden lukkes. Gem som fil.';
    case 'storage.failed':
      return 'Ændringen er i sidens hukommelse, men ikke gemt på enheden. Lageret kan være fuldt. Gem som fil nu.';
    case 'storage.newer':
      return 'Lageret på enheden er lavet i en nyere udgave af Gevinst. Intet bliver gemt herfra. Genindlæs siden for at få den nye udgave.';
    case 'storage.updated-elsewhere':
      return 'Et andet vindue kører en nyere udgave af Gevinst, og dette vindue gemmer ikke mere. Genindlæs siden.';
    case 'document.conflict':
      return `Et andet vindue har gemt scenariet først. Begge udgaver er bevaret: Det, du skrev her, ligger i »${name}«.`;
    case 'document.changed-elsewhere':
      return `»${name}« er ændret i et andet vindue og læst igen her.`;
    case 'document.removed':
      return `»${name}« er slettet. Tryk på Fortryd for at få det tilbage.`;
    case 'document.unreadable':
      return `»${name}« kan ikke læses og er ikke åbnet. Det ligger der stadig og kan hentes ud med redningssiden.`;
    case 'dataset.removed':
      return `Datasættet »${name}« er slettet. Tryk på Fortryd for at få det tilbage.`;
  }
}
