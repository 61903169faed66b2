import type { ListKind } from './columns.ts';

/** The spellings of headings by the key of their column, folded, besides the heading that the column has in a form. */
export interface Spellings {
  /** What the heading surely means. */
  readonly sure: Readonly<Record<string, readonly string[]>>;
  /** Means the column only where the list has no surer heading for it. */
  readonly possible: Readonly<Record<string, readonly string[]>>;
}

/** The running number of a row, in lists of every kind. */
export const NUMBERING: readonly string[] = ['no', 'nomor', 'no urut', 'nomor urut', 'nomer', 'num'];

/** As headings stand in the exports, forms and templates of offices. */
export const SPELLINGS: Readonly<Record<ListKind, Spellings>> = {
  pegawai: {
    sure: words({
      nama: `nama, nama lengkap, nama pegawai, nama asn, nama pns, nama pppk, nama karyawan, nama dan gelar, nama gelar,
        nama lengkap dan gelar, nama lengkap dengan gelar, nama lengkap gelar, nama nip, nip nama, nama lengkap nip,
        nama pegawai nip, nip nama pegawai, nama dan nip, nama nipppk, nama nip nipppk, nama tenaga non asn,
        nama lengkap pegawai, nama pns nip, nama asn nip`,
      nip: `nip, nip baru, nomor induk pegawai, nipppk, ni pppk, nip nipppk, nip ni pppk, nip nippk, nippk, nip nik, nik nip, nip nipppk nik, nip nik nipppk,
        nomor induk pegawai nip, no induk pegawai, nip nrp, nip pegawai`,
      status: 'status, status kepegawaian, status pegawai, status asn, status pns pppk',
      jabatan: `jabatan, nama jabatan, jabatan terakhir, jabatan sekarang, jabatan saat ini, nomenklatur jabatan,
        jab, nama jab, jab terakhir, jabatan akhir, jabatan definitif`,
      jenjang: 'jenjang, jenjang jabatan',
      golongan: `golongan, gol, gol ruang, golongan ruang, gol akhir, golongan akhir, golongan terakhir,
        gol ruang terakhir, golongan ruang terakhir, pangkat gol, pangkat golongan, pangkat gol ruang,
        pangkat golongan ruang, pangkat dan golongan, pangkat dan gol, pangkat dan golongan ruang, pangkat gol akhir,
        pangkat gol terakhir, pangkat golongan terakhir, pangkat gol ruang terakhir, golongan pangkat, gol pangkat,
        gol ruang akhir, gol ruang tmt, golongan ruang tmt, pangkat gol tmt, pangkat golongan tmt, pangkat gol ruang tmt,
        pangkat golongan ruang tmt`,
      pendidikan: `tingkat pendidikan, jenjang pendidikan, pendidikan terakhir, pendidikan tingkat, pendidikan jenjang,
        tingkat pendidikan terakhir, jenjang pendidikan terakhir, pendidikan formal terakhir, strata pendidikan,
        pendidikan akhir, pend terakhir, pend akhir, pendd terakhir, pddk terakhir, pddkn terakhir, tk pendidikan,
        tkt pendidikan, tingkat pend, jenjang pend`,
      tim: 'tim, tim kerja, kode tim, sub bagian, subbagian, subbag, sub bag',
      kontrak_sampai: `kontrak sampai, akhir kontrak, tanggal akhir kontrak, tmt akhir kontrak, kontrak berakhir,
        tanggal berakhir kontrak, akhir perjanjian kerja, masa perjanjian kerja sampai`,
      gelar_depan: 'gelar depan, gelar di depan',
      gelar_belakang: 'gelar belakang, gelar di belakang',
      jenis_pegawai: 'jenis pegawai, jenis kepegawaian, jenis asn',
      status_cpns_pns: 'status cpns pns, cpns pns',
      kedudukan_hukum:
        'kedudukan hukum, status kedudukan hukum, kedudukan pegawai, status keaktifan, status aktif',
      jenis_jabatan: 'jenis jabatan, kelompok jabatan, tipe jabatan',
      eselon: 'eselon, eselonering, esl, eselon jabatan, eselon akhir',
      pangkat: 'pangkat, pangkat terakhir, pangkat akhir',
      bagian: 'bagian, nama bagian, bagian biro, kode bagian',
      unit: `unit kerja, unit, unor, unit organisasi, nama unit kerja, nama unor, nama unit organisasi, unit kerja unor,
        unit penempatan, penempatan, tempat tugas, unit kerja saat ini, satuan organisasi,
        unit kerja penempatan, unit organisasi kerja`,
    }),
    possible: words({
      pendidikan: 'pendidikan, pendidikan formal, ijazah terakhir, ijazah, pend, pddk',
      jabatan: 'jabatan tugas, tugas jabatan',
      unit: 'satuan kerja, satker, nama satker, sub unit kerja, unit kerja terakhir, unor induk, lokasi kerja',
      bagian: 'unit kerja bagian',
    }),
  },
  tugas: {
    sure: words({
      kode: 'kode, kode tugas',
      uraian: `uraian tugas, uraian, rincian tugas, uraian tugas jabatan, tugas pokok, uraian tugas pokok, tugas,
        uraian pekerjaan, tugas dan fungsi, rincian uraian tugas`,
      norma: 'norma waktu, norma',
      jenis: 'jenis, jenis tugas',
      fungsi: 'fungsi, kode fungsi',
      dpa: 'dpa, kode dpa, kode sub kegiatan',
      tahapan: `tahapan, tahapan kerja, tahapan tugas, tahapan kegiatan, tahapan pelaksanaan, tahapan uraian tugas,
        uraian tahapan, langkah kerja, langkah langkah, tahapan pekerjaan`,
      hasil: `hasil, hasil kerja, keluaran, output, hasil kerja output, output hasil kerja, hasil output, output keluaran,
        hasil kerja keluaran`,
      volume: `volume, volume kerja, jumlah hasil, jumlah hasil kerja, hasil kerja jumlah, volume hasil, jumlah volume,
        volume hasil kerja, jumlah volume kerja, volume beban kerja, jumlah output, volume kegiatan, target kuantitas,
        beban kerja volume, vol, vol kerja, vol hasil, vol hasil kerja, vol beban kerja, jml hasil, jml hasil kerja,
        jml volume, jml output, kuantitas, kuantitas hasil`,
      waktu_penyelesaian: `waktu penyelesaian, waktu penyelesaian rata rata, rata rata waktu penyelesaian,
        waktu penyelesaian per hasil, waktu penyelesaian per satuan hasil, waktu penyelesaian tugas,
        waktu penyelesaian per output, lama penyelesaian, standar waktu, waktu kerja penyelesaian,
        standar kemampuan rata rata, waktu penyelesaian kegiatan, waktu penyelesaian per volume,
        norma waktu penyelesaian, norma waktu kerja, norma waktu rata rata, waktu rata rata, rata rata waktu,
        waktu penyelesaian hasil kerja, waktu penyelesaian output`,
      satuan_waktu: 'satuan waktu, waktu satuan, waktu penyelesaian satuan',
      waktu_efektif: `waktu kerja efektif, waktu efektif, jam kerja efektif, waktu efektif penyelesaian,
        waktu kerja efektif per tahun, waktu efektif kerja, jke, wke`,
      kebutuhan: `kebutuhan pegawai, kebutuhan, pegawai yang dibutuhkan, pegawai dibutuhkan, pegawai yg dibutuhkan,
        jumlah pegawai yang dibutuhkan, jumlah pegawai dibutuhkan, jumlah kebutuhan pegawai, jumlah kebutuhan,
        kebutuhan jumlah pegawai, keb pegawai, kebutuhan formasi, jumlah yang dibutuhkan, kebutuhan jabatan,
        jml kebutuhan, jml kebutuhan pegawai, jml pegawai yang dibutuhkan, jml pegawai dibutuhkan, kebutuhan asn,
        perhitungan kebutuhan pegawai`,
      jabatan: 'jabatan, nama jabatan, pemangku jabatan, nomenklatur jabatan',
      jenis_jabatan: 'jenis jabatan, kelompok jabatan, tipe jabatan',
      bagian: 'bagian, nama bagian, kode bagian, bagian pengampu, bagian pengampu dugaan',
      unit: `unit kerja, unit, unor, unit organisasi, nama unit kerja, nama unit organisasi, satuan kerja,
        satuan organisasi, sub bagian, subbagian`,
    }),
    possible: words({
      uraian: `kegiatan, uraian kegiatan, butir kegiatan, pekerjaan, tugas jabatan, deskripsi tugas, nama tugas,
        uraian tugas tahapan, uraian tugas dan tahapan, uraian tugas tahapan kerja, uraian tugas tahapan kegiatan,
        uraian tugas tahapan tugas, uraian tugas kegiatan, uraian tugas jabatan tahapan, tugas tahapan`,
      hasil: 'satuan hasil, satuan hasil kerja, hasil kerja satuan, satuan, satuan output, satuan volume',
      volume: 'beban kerja, jumlah beban kerja, jumlah, frekuensi, beban kerja setahun',
      waktu_penyelesaian: 'waktu, waktu pengerjaan',
      kebutuhan: 'pegawai, formasi, jumlah pegawai kebutuhan',
      unit: 'satker, nama satker',
    }),
  },
  dpa: {
    sure: words({
      kode: `kode sub kegiatan, kode subkegiatan, kode dpa, no rekening sub kegiatan, kode rekening sub kegiatan,
        nomor sub kegiatan`,
      nama: `sub kegiatan, subkegiatan, nama sub kegiatan, nama subkegiatan, uraian sub kegiatan,
        nomenklatur sub kegiatan, program kegiatan sub kegiatan, program kegiatan dan sub kegiatan,
        program kegiatan subkegiatan, urusan program kegiatan sub kegiatan, kegiatan sub kegiatan,
        uraian program kegiatan sub kegiatan, nama program kegiatan sub kegiatan,
        urusan bidang urusan program kegiatan sub kegiatan, nomenklatur urusan program kegiatan sub kegiatan,
        urusan bidang urusan program kegiatan dan sub kegiatan`,
      pagu: `pagu, pagu anggaran, anggaran, jumlah anggaran, alokasi anggaran, pagu sub kegiatan, pagu dpa, alokasi,
        pagu alokasi, nilai pagu, total pagu, anggaran sub kegiatan, jumlah pagu`,
      pptk: 'pptk, nama pptk, pejabat pelaksana teknis kegiatan, pejabat pelaksana teknis kegiatan pptk',
      bendahara: `bendahara, bendahara pengeluaran, bendahara pengeluaran pembantu, bendahara pembantu, bpp,
        nama bendahara`,
      ppk_skpd:
        'ppk skpd, ppk unit skpd, pejabat penatausahaan keuangan, pejabat penatausahaan keuangan skpd',
      ppkom: 'ppkom, pejabat pembuat komitmen, ppk kontrak',
      pejabat_pengadaan: 'pejabat pengadaan barang jasa, pejabat pengadaan barang dan jasa, pp barang jasa',
      bagian: `bagian, nama bagian, kode bagian, bagian pengampu, bagian pengampu dugaan, pengampu,
        bagian penanggung jawab, bagian pelaksana`,
      unit: `unit kerja, unit, unor, unit organisasi, unit pelaksana, unit pengampu, satuan kerja, sub unit,
        sub bagian, subbagian, unit kerja pengampu, unit skpd`,
    }),
    possible: words({
      kode: 'kode, kode rekening, no rekening, rekening, kode kegiatan sub kegiatan, kode program kegiatan',
      nama: 'nama, uraian, nomenklatur, nama kegiatan, program kegiatan, nama kegiatan sub kegiatan',
      pagu: 'jumlah, pagu indikatif, jumlah rp, nilai, pagu murni, pagu perubahan',
      ppkom: 'ppk',
    }),
  },
  fungsi: {
    sure: words({
      kode: 'kode, kode fungsi',
      uraian: 'uraian fungsi, fungsi, rincian fungsi, uraian, tugas dan fungsi',
      bagian: 'bagian, nama bagian, kode bagian, bagian pengampu',
      unit: 'unit kerja, unit, unor, unit organisasi, satuan kerja, sub bagian, subbagian',
    }),
    possible: {},
  },
};

function words(texts: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.split(/,\s+/)]));
}

/**
 * What staff lists hold and is never taken over, most of it nobody's affair here. It is passed over in silence, and its
 * cells are not read.
 */
export const LEFT_ASIDE: ReadonlySet<string> = new Set(
  `pns id, nip lama, nik, no ktp, nomor ktp, nomor induk kependudukan, kartu keluarga, no kk, npwp,
  npwp nomor, nomor npwp, no npwp, bpjs, no bpjs, taspen, karpeg, nomor karpeg, karis karsu, kartu asn virtual, agama,
  jenis kelamin, gender, lp, l p, jk, tempat lahir, tempat tanggal lahir, tempat dan tanggal lahir, ttl, usia, umur,
  jenis kawin, status perkawinan, status kawin, jumlah anak, nama istri, nama suami, suami istri, alamat, alamat rumah,
  domisili, kode pos, nomor hp, no hp, hp, telepon, no telepon, nomor telepon, no telp, telp, no wa, whatsapp, email,
  email gov, e mail, email pribadi, email dinas, rekening, no rekening, nomor rekening, bank, nama bank, foto, photo,
  golongan darah, suku, gol awal, golongan awal, pangkat awal, tahun lulus, nama sekolah, jurusan, program studi,
  pendidikan jurusan, asal sekolah, universitas, nama universitas, diklat, kpkn, lokasi kerja, instansi induk,
  instansi kerja, instansi, satuan kerja induk, satuan kerja kerja, is valid nik, flag ikd, kelas jabatan, kelas,
  grade, nilai jabatan, predikat kinerja, skp, kgb, bup, tanda tangan, paraf, opd, skpd, perangkat daerah, nama opd,
  nama skpd, pegawai yang ada, pegawai yang ada saat ini, pegawai ada, jumlah pegawai yang ada, jml pegawai yang ada, jumlah pegawai,
  pegawai saat ini, bezetting, efektivitas, efisiensi, ej, pej, kode program, program, nama program, kode kegiatan,
  kegiatan, nama kegiatan, kode urusan, urusan, kode bidang urusan, bidang urusan`.split(/,\s+/),
);

/** Headings of private data, which is not taken over whatever peta.yaml says. */
export const PRIVATE =
  /^(?:(?:no|nomor|nomer)(?: induk)? )?(?:nik|ktp|kependudukan|kk|kartu keluarga|npwp|bpjs|taspen|karpeg|karis|karsu|hp|handphone|telp|telepon|telpon|ponsel|wa|whatsapp)(?: |$)|^(?:alamat|domisili|e ?mail|kode pos|agama|jenis kelamin|gender|tempat lahir|tempat tanggal lahir|tempat dan tanggal lahir|tanggal lahir|tgl lahir|ttl|usia|umur|jenis kawin|status perkawinan|status kawin|jumlah anak|nama istri|nama suami|suami|istri|golongan darah|gol darah|suku|foto|photo)(?: |$)|^(?:no|nomor) rekening(?: bank)?$/;
