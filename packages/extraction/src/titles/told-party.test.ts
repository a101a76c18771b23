import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const main = (text: string) => read(`date 2025-03-10\n\n${text}`).events.find((event) => event.main)?.titles;

describe('the title of what people do whom a despatch tells by their posts', () => {
  it('says who receives whom, with the country that neither tells', () => {
    expect(
      main(
        "DAKAR - Le ministre des Affaires étrangères a reçu, lundi à Dakar, le secrétaire général de l'OTAN.",
      ),
    ).toMatchObject({
      FR: 'Le ministre des Affaires étrangères reçoit le secrétaire général de l’Otan (Sénégal)',
      EN: 'The foreign minister receives the NATO secretary-general (Senegal)',
    });
    expect(main('Le pape a reçu lundi en audience le nouvel ambassadeur du Portugal, Rui Lemos.')?.FR).toBe(
      'Le pape reçoit Rui Lemos',
    );
  });

  it('says who visits, and not only from where', () => {
    expect(main('Le ministre norvégien des Pêches est attendu jeudi à Dublin pour deux jours.')).toEqual({
      FR: 'Visite du ministre norvégien des Pêches à Dublin',
      EN: 'The Norwegian fisheries minister to visit Dublin',
      VI: 'Bộ trưởng nghề cá Na Uy sẽ thăm Dublin',
    });
    expect(main("Le secrétaire général de l'OTAN s'est rendu dimanche à Tirana.")).toEqual({
      FR: 'Visite du secrétaire général de l’Otan à Tirana',
      EN: 'The NATO secretary-general visits Tirana',
      VI: 'Tổng thư ký NATO thăm Tirana',
    });
  });

  it('says who met where no two names are known', () => {
    expect(
      main('Le président ghanéen a rencontré vendredi à Accra la Première ministre de la Barbade.')?.EN,
    ).toBe('Meeting between the Ghanaian president and the prime minister of Barbados');
    expect(
      main("Le chancelier allemand s'est entretenu mardi au téléphone avec la Première ministre japonaise.")
        ?.FR,
    ).toBe('Entretien téléphonique entre le chancelier allemand et la Première ministre japonaise');
  });

  it('names a gathering by those who gather, unless they are a list', () => {
    expect(main('Les dirigeants de la CEDEAO se sont retrouvés dimanche à Lomé.')?.FR).toBe(
      'Réunion des dirigeants de la Cedeao à Lomé',
    );
    expect(
      main('Les ministres grec, maltais et chypriote de la Pêche se réuniront samedi à Athènes.')?.FR,
    ).not.toMatch(/^Réunion des ministres grec à/u);
  });

  it('takes nobody for told who was told before', () => {
    expect(main("Le ministre s'est rendu dimanche à Tirana.")?.FR).not.toContain('Visite du ministre');
  });
});
