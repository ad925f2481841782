import type { IssueWords } from './words.ts';

export const de: IssueWords = {
  joins: 'und aber denn oder sondern sowie trotzdem deshalb deswegen daher dann also doch jedoch weswegen',
  relates:
    'dass daß weil da damit seitdem ob wenn als während bis nachdem bevor sobald solange falls wobei obwohl welche welcher',
  opens:
    'mein meine meinen meinem unser unsere unseren kein keine keinen ich wir man nichts niemand ihr ihre eure euer immer seit',
  asks: 'wie wann wo was warum wieso weshalb welche welcher welches wer wem wen ist sind gibt kann können könnt könnte kommt hat habt haben wird werden darf muss soll sollte wollen geht gilt fährt bekomme brauche woher wohin wozu ab bis',
  fillers:
    'hallo hi hey moin guten tag morgen abend liebe lieber liebes leute danke bitte sorry ja nein na naja ach oh ok okay also halt lol haha wow tja ne nö schade toll gar servus grüezi tach dankeschön lieben',
  dangling:
    'mein meine meinen meinem meiner meines unser unsere unseren unserem der die das dem den des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesem diesen jeder jede jedes jeden ihr ihre ihren ihrem euer eure euren und aber weil da denn dass daß wenn als ob oder ist sind war waren bin bist seid sei wäre hat habe haben hatte hatten hast wird werden wurde wurden würde kann können konnte konnten könnte muss müssen musste soll sollen sollte will wollen wollte darf dürfen nicht nie sehr zu so in im am an auf aus bei beim mit nach seit von vom vor für über unter um durch gegen ohne bis zum zur zwischen wegen trotz während ich wir er man nur noch schon auch sogar immer mehr wie was wo warum wann etwa ca fast ganz welche welcher damit dazu alle alles jetzt sich mir mich uns euch ihn ihm ihnen sie es dann doch mal ungefähr sicher zulange',
  loose: 'gegenüber für bei in im am an auf mit von nach seit ohne um gegen trotz wegen zum zur über',
  negates: 'kein keine keinen keiner nicht nie ohne nichts',
  coarse:
    'scheiß* scheiss* scheis* kack* arsch* arschl* verarsch* fick* verfickt* wichs* hurensohn* hure* fotze* nutte* schlampe* depp* trottel* idiot* vollidiot* dumm* dämlich* blöd* bescheuert* behindert behinderte behinderter spast* penner* pfeife* pfosten* drecks* drecksladen mist* kotz* zum kotzen verdammt* verflucht* mistkerl* lügner* betrüger* abzock* verbrecher* saftladen sauladen nazi* fresse maul gesindel pack wtf beschiss* beschissen* piss* kacke hass hasse sau schwein* unfähig* inkompeten* peinlich* lächerlich*',
};
