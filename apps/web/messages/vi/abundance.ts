/** Vietnamese, the chronology where there is much of it: what is counted, gaps, the list as a table. */
export const abundance = {
  counted: {
    lane: 'Tất cả',
    several: '{count, plural, other {# mục}}',
    gap: '{count, plural, other {không có sự kiện nào trong # ngày}}',
  },
  form: {
    label: 'Dạng danh sách',
    list: 'danh sách',
    table: 'bảng',
    date: 'Ngày',
    title: 'Tiêu đề',
    kind: 'Loại',
    countries: 'Quốc gia',
    place: 'Địa điểm',
    ascending: '{column}: sắp xếp tăng dần',
    descending: '{column}: sắp xếp giảm dần',
  },
} as const;
