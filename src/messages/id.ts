import type { Severity } from '../vocabulary/finding.ts';
import type { ChangeMode } from '../vocabulary/scales.ts';
import { alternative } from './id/alternative.ts';
import { barred } from './id/barred.ts';
import { cellFindings } from './id/cell-findings.ts';
import { importFindings } from './id/import-findings.ts';
import { importTexts } from './id/import-texts.ts';
import { importWords } from './id/import.ts';
import { inputFindings } from './id/input-findings.ts';
import { inputTexts } from './id/input-texts.ts';
import {
  causesOfDuty,
  causesOfPerson,
  failing,
  hallSentence,
  lack,
  nearestPeople,
  remedy,
} from './id/reasons.ts';
import { relief } from './id/relief.ts';
import { ruleFindings } from './id/rule-findings.ts';
import { ruleTexts } from './id/rule-texts.ts';
import { search } from './id/search.ts';
import { thresholds } from './id/thresholds.ts';
import { number, short, percent, list, quote, meant, silenced } from './id/words.ts';

const severities: Record<Severity, string> = { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' };

/** Not the plan that comes out without the limit: that one may be higher for the sake of fit. */
const freelyLevelled = 'pada pembagian paling merata yang ditemukan tanpa batas itu';

export const id = {
  language: 'id' as const,
  number,
  short,
  percent,
  list,
  findings: { ...inputFindings, ...importFindings, ...ruleFindings },
  cellFindings,
  inputTexts: { ...inputTexts, ...importTexts },
  ruleTexts,
  severities,
  failing,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,

  report: {
    complete: (duties: number, people: number): string =>
      `DIBAGI HABIS: ${number(duties)} tugas, ${number(people)} pegawai, tidak ada yang tersisa dan tidak ada yang menganggur`,
    incomplete: (unowned: number, idle: number): string =>
      `BELUM HABIS: ${[...(unowned > 0 ? [`${number(unowned)} tugas tak bertuan`] : []), ...(idle > 0 ? [`${number(idle)} pegawai menganggur`] : [])].join(', ')}`,
    section: (name: string, people: number, duties: number): string =>
      `${name} (${number(people)} pegawai, ${number(duties)} tugas)`,
    person: 'Pegawai',
    name: 'Nama',
    duty: 'Tugas',
    owner: 'Penanggung jawab',
    others: 'Petugas lain',
    deputy: 'Pengganti',
    load: 'Beban',
    duties: 'Tugas',
    finish: 'Selesai pukul',
    away: (names: string): string => `Tidak hadir sepanjang tahun: ${names}.`,
    nextDay: 'lewat tengah malam',
    unowned: 'Tugas tak bertuan',
    idle: 'Pegawai menganggur',
    noIdleDuty: 'bagiannya tidak punya tugas',
    nearest: (people: string): string => `Terdekat: ${people}.`,
    remedy: (text: string): string => `Saran: ${text}`,
    activities: 'Sub kegiatan DPA tanpa tugas',
    activity: (code: string, name: string, ceiling: string): string =>
      `${code} ${name}${ceiling === '' ? '' : ` (pagu Rp${ceiling})`}`,
    proof: 'Yang terbukti',
    unownedProven: (count: number): string =>
      count === 0
        ? 'Semua tugas bertuan.'
        : `Tugas tak bertuan tidak mungkin kurang dari ${number(count)} (terbukti).`,
    unownedUnproven: (count: number): string =>
      `Tugas tak bertuan ${number(count)}; belum terbukti bahwa tidak mungkin kurang.`,
    idleProven: (count: number): string =>
      count === 0
        ? 'Semua pegawai yang hadir mendapat tugas.'
        : `Pegawai menganggur tidak mungkin kurang dari ${number(count)} (terbukti).`,
    idleBounded: (count: number, bound: number): string =>
      bound === 0
        ? `Pegawai menganggur ${number(count)}; belum terbukti bahwa tidak mungkin kurang.`
        : `Pegawai menganggur ${number(count)}; yang terbukti: tidak mungkin kurang dari ${number(bound)}.`,
    levelProven: (bound: string, isHeld: boolean): string =>
      `${isHeld ? 'Selama pembagian tersimpan dipertahankan, beban' : 'Beban'} tertinggi tidak mungkin di bawah ${bound} (terbukti).`,
    levelBounded: (mostLevel: string, bound: string, isHeld: boolean): string =>
      `Beban tertinggi pada pembagian paling merata yang ditemukan ${mostLevel}; yang terbukti: tidak mungkin di bawah ${bound}${isHeld ? ' selama pembagian tersimpan dipertahankan' : ''}.`,
    levelElsewhere: (organisation: string): string =>
      `Pegawai bagian ini berbagi tugas dengan bagian lain, sehingga bukti pemerataan hanya berlaku untuk seluruh ${organisation}.`,
    fitted:
      'Pembagian ini menyimpang dari yang paling merata, paling banyak sebesar toleransi_merata, agar tugas jatuh kepada orang yang lebih cocok.',
    bottleneck: (duties: string, people: readonly string[], bound: string, isHeld: boolean): string =>
      `Penyebabnya: ${duties} ${isHeld ? 'hanya dapat dikerjakan, atau dipertahankan pada,' : 'hanya dapat dikerjakan'} ${list(people, 6)}, sehingga ${people.length > 1 ? 'salah satunya' : 'ia'} memikul paling sedikit ${bound}.`,
    levelBelow: (people: number, mostLevel: string, bound: string | undefined): string =>
      `Di bawahnya, beban tertinggi ${number(people)} pegawai lain yang berbagi tugas dengan pemikul beban tertinggi itu ${mostLevel}${bound === undefined ? ' (terbukti)' : `; yang terbukti: tidak mungkin di bawah ${bound}`}.`,
    groups: (count: number, proven: number, gap: string): string =>
      proven === count
        ? `Pegawai terbagi dalam ${number(count)} kelompok yang tidak berbagi tugas satu sama lain; beban tertinggi tiap kelompok terbukti serendah mungkin.`
        : `Pegawai terbagi dalam ${number(count)} kelompok yang tidak berbagi tugas satu sama lain. Pada ${number(proven)} kelompok, beban tertinggi terbukti serendah mungkin; pada yang lain mungkin masih dapat turun, paling banyak ${gap}.`,
    mode: (mode: ChangeMode, released: number): string =>
      mode === 'semua'
        ? 'Semua tugas dibagi kembali (--ubah semua); pembagian tersimpan hanya diikuti sejauh beban tetap merata.'
        : `Pembagian tersimpan dipertahankan dengan --ubah ${mode}${released > 0 ? `; ${number(released)} penugasan dilepas agar tidak ada yang tersisa atau menganggur` : ''}.`,
    moves: (moved: number, bound: number): string =>
      `${number(moved)} penugasan dipindahkan, padahal pemegang lamanya masih dapat mengerjakannya${bound === moved ? '; lebih sedikit tidak mungkin' : bound > 1 ? `; kurang dari ${number(bound)} tidak mungkin` : ''}.`,
    heldBack: (what: string): string => `--maks-pindah menahan pembagian ini: ${what}.`,
    heldWithin: (most: number, what: string): string =>
      `Dengan paling banyak ${number(most)} perpindahan tidak ditemukan pembagian yang lebih merata: ${what}.`,
    heldHighest: (highest: string, without: string): string =>
      `beban tertingginya ${highest}; ${freelyLevelled} ${without}`,
    heldGroup: (person: string, load: string, without: string): string =>
      `beban ${person} ${load}; ${freelyLevelled}, beban tertinggi dalam kelompoknya ${without}`,
    heldBelow: (people: number, load: string, without: string): string =>
      `beban tertingginya sama, tetapi beban tertinggi ${number(people)} pegawai di bawahnya ${load}; ${freelyLevelled} ${without}`,
    heldDeeper: 'beban tertingginya sama; yang kurang merata hanya beban di bawahnya',
    nothingSaved: (options: readonly string[]): string =>
      `Belum ada pembagian tersimpan, jadi ${list(options)} tidak berpengaruh.`,
    changes: 'Perubahan terhadap pembagian tersimpan',
    noChange: 'Tidak ada perubahan terhadap pembagian tersimpan.',
    changed: (added: number, moved: number, dropped: number): string =>
      `+ ${number(added)} baru, ~ ${number(moved)} berubah, - ${number(dropped)} lepas`,
    deputiesChanged: (count: number, allShownBy: string | undefined): string =>
      `Pada ${number(count)} tugas hanya penggantinya yang berubah${allShownBy === undefined ? ':' : `; semuanya tampak pada "${allShownBy}".`}`,
    deputyWas: (before: string, after: string): string => `pengganti ${before} → ${after}`,
    none: 'tidak ada',
    savedAlready: 'Pembagian tersimpan sudah sama; tidak ada berkas yang ditulis.',
    saved: (count: number): string => `${number(count)} berkas pembagian disimpan:`,
    seeDivision: (section: string): string =>
      `Siapa mengerjakan apa: tambahkan --bagian KODE, misalnya --bagian ${section}.`,
    unsaved: 'Belum disimpan. Tambahkan --simpan untuk menyimpannya.',
    warnings: (count: number, isSaved: boolean): string =>
      isSaved
        ? `${number(count)} peringatan dan catatan lain tentang pembagian ini; "bagihabis periksa" memeriksa yang tersimpan, sehingga jumlahnya dapat berbeda.`
        : `${number(count)} peringatan dan catatan lain; lihat "bagihabis periksa".`,
    inputErrors: 'Tidak ada yang dibagi karena masukan masih salah.',
  },

  check: {
    clean: (files: number): string => `Tidak ada temuan dalam ${number(files)} berkas.`,
    summary: (errors: number, warnings: number, notes: number): string =>
      `${number(errors)} galat, ${number(warnings)} peringatan, ${number(notes)} catatan`,
    advice: (text: string): string => `Langkah: ${text}`,
    seeAlso: 'Lihat juga',
    againstSaved: 'Diperiksa terhadap pembagian tersimpan.',
    againstFresh: 'Belum ada pembagian tersimpan; diperiksa terhadap pembagian baru.',
    rulesNotApplied:
      'Aturan-aturan belum diterapkan karena masukan masih salah; perbaiki dahulu galat di atas.',
    silenced: (byComment: number, byBaseline: number): string =>
      `Tidak dihitung: ${list([
        ...(byComment > 0 ? [`${number(byComment)} temuan diabaikan dengan komentar`] : []),
        ...(byBaseline > 0 ? [`${number(byBaseline)} temuan tercatat dalam bagihabis-dasar.yaml`] : []),
      ])}.`,
    failed: (command: string, summary: string): string => `bagihabis ${command} gagal: ${summary}`,
    passed: (command: string, summary: string): string => `bagihabis ${command} lolos: ${summary}`,
    place: 'Tempat',
    severity: 'Tingkat',
    rule: 'Aturan',
    finding: 'Temuan dan langkah berikutnya',
    reason: 'Alasan',
    byComment: 'Diabaikan dengan komentar',
    byBaseline: 'Tercatat dalam bagihabis-dasar.yaml',
    switchedOff: 'Aturan ini dimatikan dalam setda.yaml.',
    otherFiles: 'Berkas lain',
  },

  mend: {
    line: (place: string, before: string, after: string): string => `${place}  ${before} → ${after}`,
    blanks: (path: string, lines: number): string =>
      `${path}  spasi dan akhir baris dirapikan pada ${number(lines)} baris`,
    refused: (path: string, count: number): string =>
      `${path}  ${number(count)} perbaikan tidak dilakukan karena akan menimbulkan kesalahan lain`,
    done: (count: number, files: number): string =>
      `${number(count)} perbaikan dalam ${number(files)} berkas.`,
    nothing: (files: number): string =>
      `Tidak ada yang dapat diperbaiki dengan aman dalam ${number(files)} berkas.`,
  },

  watch: {
    status: (files: number, milliseconds: number): string =>
      `Diperiksa dalam ${number(Math.round(milliseconds))} milidetik. Memantau ${number(files)} berkas; Ctrl-C untuk berhenti.`,
  },

  baseline: {
    recorded: (count: number, path: string): string =>
      `${number(count)} temuan dicatat dalam ${path}; mulai sekarang hanya temuan baru yang dihitung.`,
    nothing: 'Tidak ada temuan yang perlu dicatat.',
    inputErrors: 'Tidak ada yang dicatat karena masukan masih salah.',
  },

  explain: {
    unknown: (name: string, nearest: string | undefined): string =>
      `Tidak ada tugas, pegawai, atau aturan bernama ${quote(name)}.${meant(nearest)}`,
    saved: 'Dijelaskan menurut pembagian tersimpan.',
    stale:
      'Di bawah ini pemegang tugas menurut pembagian itu, dan semua angka menurut berkas yang sekarang. Perbarui dengan "bagihabis bagi --simpan".',
    requirements: 'Syarat',
    stages: 'Tahapan',
    noRequirements: 'Tidak ada syarat khusus.',
    requirement: (key: string, value: string): string => `${key}: ${value}`,
    workload: (volume: string, result: string, norm: string, minutes: string, share: string): string =>
      `${volume} ${result} × ${norm} = ${minutes} menit setahun (${share} dari satu pegawai penuh waktu)`,
    result: 'hasil',
    pinned: (person: string): string => `Penanggung jawab tetap: ${person}.`,
    owner: (person: string, reason: string): string => `Penanggung jawab: ${person}, ${reason}.`,
    shared: (people: string): string => `Petugas: ${people}.`,
    deputy: (person: string): string => `Pengganti: ${person}.`,
    noDeputy: 'Pengganti: tidak ada yang memenuhi syarat.',
    separated: (duties: string): string => `Tidak boleh dirangkap dengan: ${duties}.`,
    common: 'Tugas lain dari pimpinan: milik semua pegawai bagian, tidak dibagikan.',
    candidates: (count: number): string =>
      `Calon (${number(count)} orang)${count > 1 ? ', yang paling ringan akibatnya di atas' : ''}`,
    candidate: 'Calon',
    role: 'Peran kini',
    before: 'Beban kini',
    beforeRenewed: 'Bila dibagi ulang',
    after: 'Bila dipilih',
    effect: 'Akibat',
    highest: (share: string): string => `beban tertinggi para calon ${share}`,
    leavesIdle: (person: string): string => `${person} menjadi menganggur`,
    clash: (duty: string): string => `terhalang pemisahan dengan ${duty}`,
    excluded: (count: number): string => `Tidak dapat (${number(count)} orang)`,
    roles: {
      'penanggung-jawab': 'penanggung jawab',
      petugas: 'petugas',
      pengganti: 'pengganti',
      none: '',
    },
    capacity: (minutes: string, share: string): string =>
      `Kapasitas ${minutes} menit setahun (hadir ${share}).`,
    /** `time`: undefined past midnight. */
    load: (minutes: string, share: string, time: string | undefined): string =>
      `Beban ${minutes} menit setahun (${share}); beban sehari ${time === undefined ? 'baru selesai lewat tengah malam' : `selesai pukul ${time}`}.`,
    noLoad: 'Tidak ada beban.',
    absent: (reason: string): string =>
      `Tidak hadir sepanjang tahun (${reason}): tidak menjadi calon dan tidak dihitung menganggur.`,
    duty: 'Tugas',
    share: 'Porsi',
    reason: 'Sebab',
    reasons: {
      pin: () => 'penanggung jawab tetap dalam berkas',
      'satu-satunya': () => 'satu-satunya yang memenuhi syarat',
      'semua-calon': (candidates: number) =>
        `dipikul bersama oleh semua yang memenuhi syarat (${number(candidates)} orang)`,
      tersimpan: (candidates: number) =>
        `dipertahankan dari pembagian tersimpan (${number(candidates)} calon)`,
      merata: (candidates: number) => `agar beban merata (dipilih dari ${number(candidates)} calon)`,
    },
    minutes: 'Menit',
    deputyFor: (duties: string): string => `Pengganti untuk: ${duties}.`,
    /** Who does his duties while he is away. */
    standIns: (duties: string): string => `Selama ia tidak hadir digantikan oleh: ${duties}.`,
    standIn: (duty: string, person: string | undefined): string =>
      person === undefined ? `${duty} (tidak ada pengganti)` : `${person} (${duty})`,
    nothingHeld: 'Menurut pembagian ini ia tidak memegang tugas, sehingga tidak ada yang perlu digantikan.',
    idle: 'Menganggur',
    why: 'Mengapa',
    settings: 'Mengatur',
    setting: (code: string): string =>
      `Tingkatnya diatur dalam setda.yaml (aturan: { ${code}: mati | catatan | peringatan | galat }).`,
    silencing: (code: string): string =>
      `Satu temuan diabaikan dengan komentar di atas butirnya: ${silenced(code)}`,
    notSilenced: 'Temuan aturan ini tidak dapat diabaikan dengan komentar.',
    defaults: 'Selain tingkatnya, yang berikut dapat diatur pula; inilah nilai bawaannya:',
    thresholds,
    rule: 'Artinya',
    mend: 'Perbaikan',
    bad: 'Contoh yang ditemukan',
    good: 'Contoh yang baik',
    severity: (severity: string): string => `Tingkat: ${severity}.`,
  },

  alternative,

  barred,

  diff: {
    same: 'Kedua pembagian sama.',
    title: 'Perubahan pembagian',
    noSaved: 'Belum ada pembagian tersimpan. Simpan dahulu dengan "bagihabis bagi --simpan".',
    bothGiven: (options: readonly string[]): string =>
      `Kedua pembagian sudah ada, jadi ${list(options)} tidak berpengaruh.`,
  },

  print: {
    unknownDocument: (word: string, known: string, nearest: string | undefined): string =>
      `Tidak ada dokumen, berkas, atau folder bernama ${quote(word)}.${meant(nearest)} Dokumen yang ada: ${known}.`,
    unknownFormat: (word: string, known: string, nearest: string | undefined): string =>
      `Bentuk ${quote(word)} tidak dikenal.${meant(nearest)} Yang ada: ${known}; beberapa dipisahkan koma.`,
    wrongDate: (text: string, today: string): string =>
      `${quote(text)} bukan tanggal. Tulis dengan urutan tahun-bulan-hari, misalnya --tanggal ${today}.`,
    notAFolder: (path: string): string => `${quote(path)} bukan folder; sebut folder lain dengan --keluaran.`,
    inputErrors: 'Tidak ada yang dicetak karena masukan masih salah.',
    saved: 'Dicetak menurut pembagian tersimpan.',
    stale:
      'Dicetak menurut pembagian tersimpan, yang dibuat sebelum berkas bagian diubah. Perbarui dengan "bagihabis bagi --simpan".',
    fresh: (sections: readonly string[]): string =>
      `Belum ada pembagian tersimpan untuk ${list(sections)}; dicetak menurut pembagian baru.`,
    missingCharacters: (characters: readonly string[]): string =>
      `Huruf yang dipakai tidak mempunyai ${list(characters, 20)}; dalam PDF tampak sebagai kotak. Sebut huruf TTF lain pada cetak.huruf di setda.yaml.`,
    written: (count: number): string => `${number(count)} berkas ditulis.`,
    nothing: 'Tidak ada yang dicetak.',
  },

  import: importWords,

  search,

  relief,

  start: {
    done: (folder: string): string => `Folder ${quote(folder)} siap:`,
    next: (folder: string): string =>
      `Berikutnya: bagihabis periksa ${folder}, lalu bagihabis bagi ${folder}`,
    notEmpty: (path: string): string => `${path} sudah ada; tidak ada yang ditulis. Pilih folder lain.`,
    // The starting folder itself is Indonesian in every language: its keys are.
  },

  cli: {
    description:
      'Membagi habis tugas bagian-bagian Sekretariat Daerah: tiap tugas ada penanggung jawabnya, tiap pegawai ada tugasnya.',
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    commands: 'Perintah:',
    default: 'bawaan',
    help: 'tampilkan bantuan ini',
    version: 'tampilkan versi',
    language: 'bahasa pesan: id atau en (juga lewat BAGIHABIS_LANG)',
    failOn: 'temuan terendah yang menggagalkan: galat, peringatan, atau catatan',
    format: 'bentuk keluaran',
    checkFormat: 'bentuk keluaran (bawaan: teks; di GitHub Actions: github)',
    checkOutput: 'tulis pula ke berkas, misalnya sarif=hasil.sarif (boleh diulang)',
    watch: 'periksa lagi setiap kali ada berkas yang berubah, sampai Ctrl-C',
    section: 'hanya bagian dengan kode ini (boleh diulang)',
    mend: 'perbaiki dahulu yang aman: spasi, NIP, angka dan satuan, kunci yang salah eja',
    recordBaseline:
      'catat semua temuan kini dalam bagihabis-dasar.yaml; setelah itu hanya temuan baru yang dihitung',
    save: 'simpan pembagian ke pembagian/<kode>.yaml',
    prove:
      'buktikan lebih jauh bahwa tidak ada pembagian yang lebih merata; lebih lama, dan pembagiannya sendiri dapat berubah',
    change:
      'seberapa jauh pembagian tersimpan boleh diubah: kosong (hanya yang belum terbagi), perlu, atau semua',
    mostMoves:
      'paling banyak sekian penugasan tersimpan berpindah tangan, di luar yang perlu agar tidak ada yang menganggur',
    wrongMostMoves: (value: string): string =>
      `Isi --maks-pindah "${value}" tidak dapat dipakai; tuliskan bilangan bulat, 0 atau lebih.`,
    paths: 'berkas bagian, atau folder dengan setda.yaml dan bagian/ (bawaan: folder ini)',
    check: 'baca, periksa, dan laporkan semua temuan',
    assign: 'bagi tugas, tampilkan hasilnya dan apa yang tersisa',
    explain: 'jelaskan satu tugas, pegawai, atau aturan',
    subject: 'kode tugas, id pegawai, atau nama aturan',
    whyNot: 'apa jadinya bila pegawai ini yang memegang tugas itu',
    compare: 'tampilkan perubahan antara dua pembagian',
    before: 'pembagian lama: berkas pembagian atau folder; bawaan: yang tersimpan',
    after: 'pembagian baru: berkas pembagian atau folder; bawaan: yang dibuat sekarang',
    print: 'cetak dokumen untuk ditandatangani, juga bila belum habis',
    document:
      'rekap, lembar, matriks, dpa, atau laporan; beberapa dipisahkan koma (bawaan: semua yang ada isinya)',
    printFormat: 'pdf, docx, xlsx, html, md, atau csv; beberapa dipisahkan koma',
    output: 'folder untuk berkas yang dicetak',
    date: 'tanggal pada dokumen, tahun-bulan-hari (bawaan: hari ini)',
    paper: 'ukuran kertas: F4 atau A4 (bawaan: menurut setda.yaml, atau menurut dokumennya)',
    import: 'ambil daftar pegawai, tugas, atau DPA dari Excel ke dalam berkas bagian',
    list: 'isi daftarnya; formulir: buku kerja dari "bagihabis ekspor"',
    lists: 'berkas Excel (.xlsx) atau CSV',
    into: 'folder tujuan, dengan setda.yaml dan bagian/; dibuat bila belum ada',
    saveImport: 'tulis perubahan; tanpa ini perubahan hanya ditampilkan',
    columnMap: 'peta.yaml: arti kolom dan unit dalam daftar; dibuat bila belum ada',
    sheet: 'hanya lembar dengan nama ini (boleh diulang)',
    importSection: 'kode atau nama bagian untuk daftar yang tidak menyebutnya, juga bagian baru',
    units: 'daftar unit kerja dengan unit di atasnya (kolom unit dan induk)',
    skip: 'lewati baris yang salah dan ambil yang lain',
    export: 'buat formulir Excel yang dapat diisi kepala bagian, satu untuk tiap bagian',
    formFolder: 'folder untuk formulir',
    oneForm: 'satu formulir untuk semua bagian',
    overwriteForms: 'ganti juga formulir yang sudah ada dan berisi lain',
    start: 'buat folder awal yang langsung dapat dijalankan',
    folder: 'folder yang dibuat (bawaan: setda)',
    complete: 'cetak skrip pelengkapan perintah, opsi, dan kode untuk shell',
    shell: 'shell yang dipakai',
    exitCodes:
      'Kode keluar: 0 tidak ada temuan yang menggagalkan; 1 ada temuan, belum habis, atau ada perubahan; 2 salah pakai; 3 kesalahan program; 130 dihentikan dengan Ctrl-C.',
    unknownOption: (option: string): string => `Opsi ${quote(option)} tidak dikenal.`,
    unknownCommand: (command: string, known: string, nearest: string | undefined): string =>
      `Perintah ${quote(command)} tidak dikenal.${meant(nearest)} Yang ada: ${known}.`,
    optionsPlaceholder: '[opsi]',
    commandPlaceholder: '[perintah]',
    missingArgument: (argument: string): string => `Argumen ${quote(argument)} belum diberikan.`,
    missingValue: (option: string): string => `Opsi ${quote(option)} memerlukan nilai.`,
    invalidValue: (option: string, value: string, allowed: string): string =>
      `Nilai ${quote(value)} untuk ${option} tidak dikenal. Pilih salah satu: ${allowed}.`,
    incompleteOutput: (text: string): string =>
      `--keluaran ${quote(text)} belum lengkap. Tulis BENTUK=BERKAS, misalnya sarif=hasil.sarif.`,
    unknownOutputFormat: (name: string, known: string, nearest: string | undefined): string =>
      `Bentuk ${quote(name)} pada --keluaran tidak dikenal.${meant(nearest)} Yang ada: ${known}.`,
    outputTwice: (path: string): string =>
      `${quote(path)} disebut dua kali pada --keluaran. Beri tiap bentuk berkasnya sendiri.`,
    outputOverInput: (path: string): string =>
      `${quote(path)} pada --keluaran adalah berkas yang diperiksa. Sebut berkas lain.`,
    conflictingOptions: (one: string, other: string): string =>
      `${one} dan ${other} tidak dapat dipakai bersama.`,
    excessArguments: 'Terlalu banyak argumen.',
    seeHelp: (command: string): string => `Lihat "${command} --help".`,
    noSuchPath: (path: string): string => `Tidak ada berkas atau folder ${quote(path)}.`,
    cannotRead: (path: string): string => `${quote(path)} tidak boleh atau tidak dapat dibaca.`,
    noSections: (path: string): string =>
      `Tidak ada berkas bagian di ${quote(path)}. Yang dicari: setda.yaml, bagian/*.yaml, atau berkas *.yaml. "bagihabis mulai" membuat contohnya.`,
    severalRoots: (roots: string): string =>
      `Ada lebih dari satu setda.yaml: ${roots}. Sebut salah satu foldernya.`,
    noSuchSection: (code: string, known: string, nearest: string | undefined): string =>
      `Tidak ada bagian berkode ${quote(code)}.${meant(nearest)} Yang ada: ${known}.`,
    cannotWrite: (path: string, reason: string): string =>
      `${path} tidak dapat ditulis (${reason}); isi lamanya, bila ada, tidak berubah.`,
    writeReasons: {
      none: 'foldernya tidak ada',
      denied: 'tidak ada izin',
      folder: 'itu folder',
      other: 'ditolak oleh disk',
    },
    notAPlan: (path: string): string => `${quote(path)} tidak dapat dibaca sebagai pembagian.`,
    fault: (detail: string): string =>
      `Kesalahan di dalam program, bukan pada berkas Anda: ${detail}\nLaporkan dengan berkas yang menyebabkannya (tanpa NIP).`,
  },
};

/** Every sentence that a person reads; another language has to have them all to compile. */
export type Messages = Omit<typeof id, 'language'> & { readonly language: 'id' | 'en' };
