/** What the keys by which a rule is set beside its severity mean, as comments beside their values. */
export const thresholds = {
  kemiripan: 'share of common words, from 0.5 to 1',
  paling_banyak_bagian: 'wording in more sections than this is the housekeeping of each',
  cuti_hari: 'working days; shorter absences are not reported',
  selisih: 'people; by how much the need may stay below the head count and look fitted to it',
  prioritas: 'priorities of the duties that are checked: wajib, utama, penunjang',
  larangan: 'only the pairs that are written change; mati where one person may hold both',
  wajib_asn: 'roles that no PTT may hold',
  batas_beban: 'load divided by capacity; above this it is reported',
  beban_minimum: 'load divided by capacity; below this it is reported',
  profil_jabatan: 'an example; there is none by default, so that nothing is checked',
};
