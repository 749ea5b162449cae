export const about = {
  title: 'Om Gevinst',
  lead: 'En beregner til businesscases i sundhedsvæsenet: Hvad frigør en ændring, hvad koster den, hvem får gevinsten, og hvor kommer hvert tal fra?',
  how: 'Sådan læser du et regnestykke',
  howTexts: [
    'Konklusionen står øverst med den betingelse, den hviler på, og den regel, den er dannet efter. Bygger den på noget, ingen har målt, står der »Regneeksempel«.',
    'Budget, kapacitet og patienternes tid holdes adskilt og lægges aldrig sammen. Frigjort tid bliver først til penge, når hele stillinger kan nedlægges eller undlades genbesat.',
    'Tryk på et hvilket som helst tal for at se mellemregningen: formlen, tallene i den og den kilde, de kommer fra.',
    'Et tomt felt er ikke 0. Det, der afhænger af feltet, venter, til I har skrevet et tal.',
  ],
  dataTitle: 'Hvor dine data ligger',
  dataTexts: [
    'Alt bliver regnet og gemt i browseren på denne enhed. Intet bliver sendt nogen steder hen, og siden virker uden net.',
    'Den, der bruger den samme browser på den samme enhed, kan se dine scenarier. Sletter du browserens data, forsvinder de. Gem dem som fil, når de skal bevares.',
    'Skriv ikke personoplysninger i navne, begrundelser eller tabeller. Regnestykkerne har ikke brug for dem.',
  ],
  sourcesTitle: 'Kilder',
  sourcesText:
    'Hvert initiativ bygger på et dokument eller en offentliggjort opgørelse, som er nævnt under initiativet. De tal, kilden selv oplyser, bliver genberegnet, og afvigelser er forklaret. Det, kilden ikke oplyser, er mærket som antagelse eller står tomt.',
  wordsTitle: 'Ord',
  licenceTitle: 'Licens',
  licence:
    'Gevinst er åben kildekode under MIT-licensen. Den leveres uden garanti: Resultatet er ikke bedre end de tal, der skrives ind.',
  rescueTitle: 'Hvis siden ikke vil åbne',
  rescueText:
    'Redningssiden henter scenarierne ud af browserens lager som en fil, uden resten af programmet.',
  rescue: 'Åbn redningssiden',
};
