import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (text: string) => read(text).events.map(({ titles }) => titles);

describe('the title of an event', () => {
  it.each([
    [
      'date 2024-05-06\n\nLe général belge Luc Peeters a reçu lundi le général grec Nikos Pappas.',
      {
        FR: 'Luc Peeters reçoit Nikos Pappas',
        EN: 'Luc Peeters receives Nikos Pappas',
        VI: 'Luc Peeters tiếp Nikos Pappas',
      },
    ],
    [
      'date 2024-05-06\n\nLe général belge Luc Peeters recevra le 9 mai le général grec Nikos Pappas.',
      {
        FR: 'Luc Peeters recevra Nikos Pappas',
        EN: 'Luc Peeters to receive Nikos Pappas',
        VI: 'Luc Peeters sẽ tiếp Nikos Pappas',
      },
    ],
    [
      'date 2023-11-20\n\nLe ministre sénégalais Abdou Sarr effectue du 19 au 22 novembre une visite officielle en Suisse.',
      {
        FR: 'Visite d’Abdou Sarr en Suisse',
        EN: 'Visit of Abdou Sarr to Switzerland',
        VI: 'Abdou Sarr thăm Thụy Sĩ',
      },
    ],
    [
      'date 2025-03-10\n\nLa 4e Rencontre d’amitié frontalière Laos - Chine se tiendra le 18 mars à Boten.',
      {
        FR: '4e Rencontre d’amitié frontalière Laos - Chine',
        EN: '4th Laos–China friendship meeting',
        VI: 'Giao lưu hữu nghị lần thứ 4 Lào - Trung Quốc',
      },
    ],
    [
      'date 2024-07-02\n\nLe dialogue politique entre le Maroc et la Grèce, prévu le 9 juillet, a été reporté.',
      {
        FR: 'Dialogue politique Maroc - Grèce (reporté)',
        EN: 'Morocco–Greece political dialogue (postponed)',
        VI: 'Đối thoại chính trị Ma-rốc - Hy Lạp (hoãn)',
      },
    ],
    [
      'date 2025-01-14\n\nLe Canada et Haïti ont signé lundi un mémorandum d’entente sur la police.',
      {
        FR: 'Signature – Mémorandum d’entente Canada - Haïti',
        EN: 'Signing – Canada–Haiti memorandum of understanding',
        VI: 'Ký kết – Bản ghi nhớ Canada - Haiti',
      },
    ],
    [
      'date 2024-09-12\n\nElena ARRIOLA a été nommée mercredi ambassadrice d’Espagne au Liban.',
      { FR: 'Nomination d’Elena Arriola', EN: 'Appointment of Elena Arriola', VI: 'Bổ nhiệm Elena Arriola' },
    ],
  ])('of « %s » says who, what and with whom', (text, titles) => {
    expect(titlesOf(text)).toContainEqual(titles);
  });

  it('of what no noun names is the clause itself, without its date', () => {
    const [titles] = titlesOf(
      'date 2024-03-06\n\nMardi, le Parlement malgache a adopté une loi sur la pêche.',
    );
    expect(titles?.FR).toBe('Le Parlement malgache a adopté une loi sur la pêche');
  });
});

describe('the title of a commemoration', () => {
  it('is neutral where the label of the source takes a side, which stays in the evidence', () => {
    const [commemoration] = read(
      'date 2024-01-08\n\nPhnom Penh a célébré dimanche le 45e anniversaire de la victoire sur le régime génocidaire de Pol Pot.',
    ).commemorations;
    expect(commemoration?.titles.FR).toBe('45e anniversaire : Chute du régime khmer rouge à Phnom Penh');
    expect(commemoration?.evidence[0]?.text).toContain('victoire sur le régime génocidaire');
  });
});

describe('the title of a despatch', () => {
  it('is the printed headline in every language', () => {
    expect(
      read('date 2024-05-06\n\nUn nouveau pont sur le fleuve\n\nLe pont a été inauguré lundi.').titles,
    ).toEqual({
      FR: 'Un nouveau pont sur le fleuve',
      EN: 'Un nouveau pont sur le fleuve',
      VI: 'Un nouveau pont sur le fleuve',
    });
  });

  it('is that of its main event where none is printed', () => {
    const { document, titles } = read(
      'date 2024-05-06\n\nBerne, 6 mai (ats) - Le ministre suisse Luca Ferri a rencontré lundi le ministre grec Nikos Pappas.',
    );
    expect(document.title).toBeNull();
    expect(titles.EN).toBe('Luca Ferri–Nikos Pappas meeting');
  });
});
