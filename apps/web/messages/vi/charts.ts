/** Vietnamese, a view in charts. */
export const charts = {
  charts: {
    title: 'Qua biểu đồ',
    link: 'Biểu đồ',
    ways: 'Thời gian và bộ lọc',
    chronology: 'Xem dòng thời gian',
    filter: 'Lọc',
    none: 'Không có mục nào trong thời gian này khớp với bộ lọc. Hãy chọn thời gian khác hoặc bỏ bớt bộ lọc.',
    noMeetings: 'Không có sự kiện nào đã diễn ra trong thời gian này quy tụ hai nước.',
    numbers: 'Số liệu dạng bảng',
    count: 'Số mục',
    all: 'Tất cả',
    period: 'Thời gian',
    periods: {
      DAY: 'Số mục theo ngày và theo nước',
      WEEK: 'Số mục theo tuần và theo nước',
      MONTH: 'Số mục theo tháng và theo nước',
      QUARTER: 'Số mục theo quý và theo nước',
      YEAR: 'Số mục theo năm và theo nước',
      DECADE: 'Số mục theo thập niên và theo nước',
      CENTURY: 'Số mục theo thế kỷ và theo nước',
      WINDOW: 'Số mục theo nước',
    },
    periodCaption:
      'Số mục: sự kiện, thỏa thuận, kỷ niệm. Mục kéo dài được tính trong mỗi khoảng thời gian mà nó chạm tới, và cho mỗi nước liên quan. Các nước dùng chung một thang, tổng thể có thang riêng.',
    barsLead: 'Mỗi cột dẫn tới các mục của nó.',
    someBarsLead: 'Mỗi cột của tổng thể, hoặc của một nước trong bộ lọc, dẫn tới các mục của nó.',
    shared: 'Không có biểu đồ riêng vì hầu như mục nào cũng liên quan: {names}.',
    most: '{count, number} nước được nhắc đến nhiều nhất.',
    kinds: 'Số mục theo loại',
    kindsCaption:
      'Số mục: các loại sự kiện, rồi đến những gì không phải là sự kiện. Mỗi thanh dẫn tới các mục của nó.',
    statuses: 'Sự kiện theo tình trạng',
    statusesCaption:
      'Số sự kiện, theo bản tin mới nhất. Thanh rỗng: dự kiến; rỗng và nét đứt: hoãn hoặc hủy.',
    countries: 'Những nước nào đã gặp nhau',
    countriesCaption:
      'Số sự kiện, đã hoặc đang diễn ra, có hai nước cùng tham gia. Nét đậm: gặp nhau thường xuyên. Mỗi vòng tròn cho thấy các cuộc gặp của một nước.',
    people: 'Ai đã gặp ai',
    peopleCaption:
      'Số sự kiện, đã hoặc đang diễn ra, có hai người cùng tham gia. Không tính người chỉ đến dự, cũng không tính hai người được biết là đại diện cho cùng một nước. Nét đậm: gặp nhau thường xuyên. Mỗi vòng tròn cho thấy các cuộc gặp của một người; chữ trong đó là mã nước của họ.',
    strongest: 'Hình vẽ có nhiều nhất {shown, number} cặp, bảng có {total, number} cặp.',
    strongestOfMore:
      'Hình vẽ có nhiều nhất {shown, number} cặp, bảng có {total, number} cặp gặp nhau thường xuyên nhất; có thể còn những cặp khác.',
    counted: 'Tính trong {counted, number} sự kiện quan trọng nhất trên {total, number}.',
    met: '{name}: {count, plural, other {# cuộc gặp}}',
    pairOfCountries: 'Các nước',
    pairOfPeople: 'Những người',
    meetings: 'Số cuộc gặp',
    chosen: 'Các cuộc gặp của {name}',
    latest: 'Dựa trên {read, number} sự kiện gần nhất trên {total, number}.',
    close: 'Không hiện các cuộc gặp này nữa',
  },
} as const;
