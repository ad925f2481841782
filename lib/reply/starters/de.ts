import { fromOld } from './old.ts';

export const de = fromOld({
  complaint: {
    openings: [
      'Es tut uns leid, dass das so gelaufen ist. Danke, dass Sie es offen ansprechen.',
      'Danke für Ihre offenen Worte. Wir verstehen Ihren Ärger.',
      'Es tut uns leid, dass Sie damit solchen Ärger haben.',
      'Danke, dass Sie uns das schreiben. Wir bedauern die Unannehmlichkeiten sehr.',
    ],
    steps: [
      'Was ist zuerst passiert, und an welchem Tag? Damit kommen wir zur Ursache und bringen es hier in Ordnung.',
      'Was ist Ihnen jetzt am wichtigsten? Damit möchten wir anfangen.',
      'Um welches Produkt oder welche Leistung geht es bitte? So kommen wir der Sache auf den Grund.',
    ],
  },
  outage: {
    openings: [
      'Danke für Ihre Meldung, und entschuldigen Sie bitte die Störung.',
      'Es tut uns leid, dass es bei Ihnen gerade nicht läuft.',
      'Danke für den Hinweis. Wir wissen, wie sehr Sie sich darauf verlassen.',
      'Bitte entschuldigen Sie die Unterbrechung, und danke für die schnelle Meldung.',
    ],
    steps: [
      'In welcher Gegend und seit wann tritt es auf? Das grenzt die Ursache ein.',
      'Was genau passiert, und seit wann? Daran sehen wir, wo es hakt.',
      'Ist alles betroffen oder nur ein Teil? Schreiben Sie es uns bitte hier, das beschleunigt die Suche.',
    ],
  },
  'urgent-request': {
    openings: [
      'Danke, dass Sie sich melden. Kümmern wir uns gleich darum.',
      'Es tut uns leid, dass Sie in dieser Lage sind. Wir möchten sofort helfen.',
      'Wir verstehen, dass das nicht warten kann.',
      'Danke für Ihre Nachricht. Wir sehen, dass es eilt.',
    ],
    steps: [
      'Was ist zuletzt passiert, und um welche Uhrzeit? Bitte nennen Sie hier keine Passwörter oder Kartennummern.',
      'Was brauchen Sie als Erstes? Bitte beschreiben Sie es hier, ohne persönliche Daten.',
      'An welcher Stelle geht es nicht weiter? Bitte nennen Sie hier keine Passwörter oder Nummern.',
    ],
  },
  question: {
    openings: [
      'Danke für Ihre Frage!',
      'Gute Frage, vielen Dank.',
      'Vielen Dank für Ihr Interesse!',
      'Schön, dass Sie fragen.',
    ],
    steps: [
      'Um welches Produkt oder welche Leistung geht es Ihnen? Davon hängt die genaue Antwort ab.',
      'Wofür möchten Sie es verwenden? Dann können wir Ihnen das Passende nennen.',
      'Welche Version oder welches Modell meinen Sie bitte? So passt die Antwort auch wirklich.',
    ],
  },
  feedback: {
    openings: [
      'Danke für diesen Vorschlag.',
      'Danke, dass Sie sich die Zeit für Ihre Rückmeldung nehmen.',
      'Vielen Dank, das ist ein hilfreicher Hinweis.',
      'Wir schätzen Ihre ehrliche Meinung, vielen Dank.',
    ],
    steps: [
      'Was würde es Ihnen erleichtern? Ein Beispiel aus Ihrem Alltag hilft uns am meisten.',
      'Was stört Sie an der jetzigen Lösung am meisten?',
      'Wann hat Ihnen das zuletzt gefehlt? Ein konkreter Fall zeigt uns, was wir zuerst verbessern sollten.',
    ],
  },
  praise: {
    openings: [
      'Herzlichen Dank, Sie haben uns den Tag verschönert!',
      'Vielen Dank für die lieben Worte!',
      'Danke! Das zaubert uns ein Lächeln ins Gesicht.',
      'Wie schön, das zu lesen, vielen Dank!',
    ],
    steps: [
      'Was hat Ihnen am besten gefallen? Das möchten wir genau so beibehalten.',
      'Schön, dass Sie bei uns sind.',
      'Herzliche Grüße vom ganzen Team!',
    ],
  },
  mention: {
    openings: [
      'Danke, dass Sie uns erwähnen!',
      'Schön, dass Sie sich beteiligen!',
      'Danke, dass Sie an uns denken!',
      'Schön, von Ihnen zu lesen!',
    ],
    steps: [
      'Wenn Sie eine Frage haben, stellen Sie sie gerne gleich hier.',
      'Einen schönen Tag noch!',
      'Erzählen Sie gerne mehr, wir lesen es mit Freude.',
    ],
  },
});
