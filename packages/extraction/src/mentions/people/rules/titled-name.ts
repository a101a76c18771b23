import { findingOf, introductionBefore } from '../introduction.ts';
import type { PeopleRule } from '../sighting.ts';

/** `le général de brigade X`, `M. X`, `le président sénégalais X`: rank, form of address or post directly before the name. */
export const titledName: PeopleRule = {
  name: 'titled-name',
  examples: [
    {
      text: 'À Lomé, Mme Reine Kossiwa et M. Prince Ampofo ont voté.',
      people: ['Reine Kossiwa | - | - | -', 'Prince Ampofo | - | - | -'],
    },
    {
      text: "À Nairobi, le contre-amiral Peter Mutiso a reçu l'ambassadrice Ingrid Solheim.",
      people: ['Peter Mutiso | contre-amiral | - | -', 'Ingrid Solheim | - | ambassadrice | -'],
    },
    {
      text: 'Le ministre chilien des Affaires étrangères Rodrigo Fuenzalida et Mme Salas arrivent mardi.',
      people: ['Rodrigo Fuenzalida | - | ministre chilien des Affaires étrangères | CL', 'Salas | - | - | -'],
    },
    {
      text: 'Le général de division rwandais Innocent Gasana commande la force.',
      people: ['Innocent Gasana | général de division | - | RW'],
    },
    {
      text: "S.E.M. Samba Kouyaté, l'ambassadeur du Mali en Norvège Moussa Sangho et le Dr Helga Brandt.",
      people: [
        'Samba Kouyaté | - | - | ML',
        'Moussa Sangho | - | ambassadeur du Mali en Norvège | ML',
        'Helga Brandt | - | - | -',
      ],
    },
  ],
  *read(sentence) {
    for (let index = 0; index < sentence.chunks.length; index++) {
      const chunk = sentence.chunks[index]!;
      if (chunk.kind !== 'NAME') continue;
      const found = introductionBefore(sentence, index);
      if (found) yield findingOf(sentence.context, this.name, index, found);
    }
  },
};
