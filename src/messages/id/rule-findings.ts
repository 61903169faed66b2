import type { RuleCode, RuleFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import { roleName, rolesHeld } from '../roles.ts';
import { absencePhrase, dateIn } from './absence.ts';
import { loadGrade } from './load-grades.ts';
import {
  nipOddities,
  lack,
  remedy,
  hallSentence,
  causesOfDuty,
  causesOfPerson,
  nearestPeople,
  savedProblem,
} from './reasons.ts';
import { relief } from './relief.ts';
import { staleDifference } from './stale-plan.ts';
import { number, short, percent, percentBeside, silenced, list, meant, quote } from './words.ts';
import { upkeepFindings } from './upkeep.ts';

export const ruleFindings: { [Code in RuleCode]: (args: RuleFindingArgs[Code]) => Sentence } = {
  'nip-janggal': ({ oddities, status }) => ({
    message: `NIP janggal: ${oddities.map((oddity) => nipOddities[oddity](status)).join('; ')}.`,
    advice: 'Cocokkan NIP dan status dengan SK pegawai.',
  }),
  'satuan-norma-janggal': ({ token, people, otherUnit, otherPeople }) => ({
    message: `Norma ${quote(token.replaceAll('"', ''))} berarti tugas ini memerlukan ${short(people, 4)} orang setahun; dengan satuan ${otherUnit}: ${short(otherPeople, 3)} orang.`,
    advice: `Periksa satuannya: mungkin seharusnya ${otherUnit}.`,
  }),
  'petugas-melebihi-volume': ({ people, volume }) => ({
    message: `Diminta ${number(people)} petugas untuk ${number(volume)} hasil setahun; tugas dibagi menurut hasil utuh.`,
    advice: `Tulis petugas paling banyak ${number(volume)}.`,
  }),
  'tahun-kosong': ({ entries }) => ({
    message: `Tahun belum ditulis, sehingga tanggal cuti, akhir kontrak, dan pensiun tidak dihitung (${number(entries)} pegawai punya tanggal).`,
    advice: 'Tulis "tahun: …" dalam setda.yaml.',
  }),
  'penanggung-jawab-tak-memenuhi': ({ person, lacking }) => ({
    message: `Penanggung jawab tetap ${person} tidak dapat memegang tugas ini: ${lacking.map(lack).join('; ')}.`,
    advice: 'Ganti penanggung_jawab, hapus kuncinya, atau ubah syarat tugas.',
  }),
  'tugas-tak-bertuan': ({ duty, causes, nearest, remedies, teamMeant }) => ({
    message:
      causes.length === 0
        ? `Tugas ${duty} tak bertuan: bagian ini tidak punya pegawai.`
        : `Tugas ${duty} tak bertuan: ${causesOfDuty(causes)}.${teamMeant === undefined ? '' : ` Maksud Anda tim ${quote(teamMeant)}?`}${nearest.length > 0 ? ` Terdekat: ${nearestPeople(nearest)}.` : ''}`,
    advice:
      remedies.length > 0 ? remedies.map(remedy).join(' Atau: ') : 'Jalankan "bagihabis bagi --simpan".',
  }),
  'pegawai-menganggur': ({ person, causes, hall, remedies }) => ({
    message: `Pegawai ${person} menganggur: ${hall ? hallSentence(hall) : causes.length > 0 ? `${causesOfPerson(causes)}.` : 'bagiannya tidak punya tugas.'}`,
    advice:
      remedies.length > 0
        ? remedies.map(remedy).join(' Atau: ')
        : causes.some(({ requirement }) => requirement === 'belum-dibagi')
          ? 'Jalankan "bagihabis bagi --simpan".'
          : 'Tambahkan tugas yang sesuai dengan jabatannya, atau tulis bagian lain dalam "bantu".',
  }),
  'petugas-kurang': ({ duty, wanted, found, apart }) => {
    const asked = `Tugas ${duty} meminta ${number(wanted)} petugas, tetapi`;
    if (apart === undefined)
      return {
        message: `${asked} hanya ${number(found)} yang dapat mengerjakannya.`,
        advice: 'Kurangi petugas, atau longgarkan syaratnya.',
      };
    if (apart.length === 0)
      return {
        message: `${asked} baru ${number(found)} yang ditugasi, padahal masih ada pegawai lain yang memenuhi syarat.`,
        advice: 'Tambah petugasnya dalam pembagian, atau jalankan "bagihabis bagi --ubah semua --simpan".',
      };
    return {
      message: `${asked} hanya ${number(found)} yang dapat mengerjakannya: pegawai lain yang memenuhi syarat sudah memegang ${list(apart)}, yang tidak boleh dirangkap dengannya.`,
      advice: `Kurangi petugas, longgarkan syarat ${duty} atau ${list(apart)}, atau tinjau kembali jangan_dirangkap.`,
    };
  },
  'pengganti-kosong': ({ section, owners }) => ({
    message: `Bagian ${section}: ${owners.map(({ owner, duties }) => `${owner} (${list(duties)})`).join(', ')} tidak punya pengganti, karena tidak ada orang lain yang memenuhi syarat.`,
    advice: `Siapkan orang kedua; siapa yang terdekat tampak pada "bagihabis jelaskan ${owners[0]?.duties[0] ?? ''}".`,
  }),
  'beban-berlebih': ({ person, utilisation, limit, grade }) => ({
    message: `Beban ${person} ${percentBeside(utilisation, limit)}, di atas batas ${percent(limit)}. ${loadGrade(grade)}`,
    advice: `Lihat "bagihabis jelaskan ${person}": bagi tugas terbesarnya, atau longgarkan syarat agar orang lain dapat membantu.`,
  }),
  'beban-kurang': ({ person, utilisation, limit, grade }) => ({
    message: `Beban ${person} ${percentBeside(utilisation, limit)}, di bawah batas ${percent(limit)}. ${loadGrade(grade)}`,
    advice: 'Tambah tugas yang dapat dikerjakannya, atau bagi tugas rekannya yang terlalu berat.',
  }),
  'dpa-tanpa-tugas': ({ activity, name, ceiling }) => ({
    message: `Kegiatan DPA ${activity} (${name})${ceiling === undefined ? '' : `, pagu Rp${number(ceiling)},`} tidak dilaksanakan tugas mana pun.`,
    advice: `Tulis "dpa: ${activity}" pada tugas yang melaksanakannya, atau tambahkan tugasnya.`,
  }),
  'pembagian-usang': ({ section, difference }) => ({
    message: `Pembagian tersimpan dibuat sebelum berkas bagian ${section} diubah: ${staleDifference(difference)}.`,
    advice: 'Lihat bedanya dengan "bagihabis bandingkan", lalu simpan dengan "bagihabis bagi --simpan".',
  }),
  'pembagian-tak-sah': ({ duty, problem }) => ({
    message: `Pembagian tersimpan ${duty}: ${savedProblem(problem)}.`,
    advice: 'Perbaiki berkas ini, atau jalankan "bagihabis bagi --simpan".',
  }),
  'penanggung-jawab-dirangkap': ({ person, other }) => ({
    message: `${person} ditetapkan pula bagi ${other}, padahal keduanya tidak boleh dirangkap.`,
    advice: 'Ganti penanggung_jawab salah satunya, atau tinjau jangan_dirangkap.',
  }),
  'hanya-satu-orang': ({ duty, person, second }) => ({
    message: `Tugas ${duty} hanya dapat dikerjakan ${person}; bila ia berhalangan, tugas ini terhenti.`,
    advice: second
      ? `${relief.second(second.remedies.map(remedy))} Pegawai lain yang hampir memenuhi syarat tampak pada "bagihabis jelaskan ${duty}".`
      : `Tambah pegawai yang memenuhi syaratnya, atau tinjau syaratnya; siapa yang terdekat tampak pada "bagihabis jelaskan ${duty}".`,
  }),
  'pegawai-tak-tersedia': ({ person, duties, held, absence, share }) => {
    const away =
      share === 0
        ? `tidak tersedia sepanjang tahun (${absencePhrase(absence)})`
        : `tidak tersedia sebagian tahun (${absencePhrase(absence)}) dan hadir ${percent(share)} dari hari kerja`;
    const others = `siapa lagi yang dapat mengerjakannya tampak pada "bagihabis jelaskan ${duties[0] ?? ''}"`;
    const ready = `pastikan penggantinya siap selama ia tidak ada dan tulis: ${silenced('pegawai-tak-tersedia')}`;
    return held === 'tetap'
      ? {
          message: `Penanggung jawab tetap ${person} ${away}.`,
          advice: `Ganti atau hapus penanggung_jawab; ${others}.${share === 0 ? '' : ` Atau ${ready}`}`,
        }
      : {
          message: `${person} ${away}, tetapi menurut pembagian tersimpan ia penanggung jawab ${list(duties)}.`,
          advice:
            share === 0
              ? `Jalankan "bagihabis bagi --simpan"; ${others}.`
              : `Ganti penanggung_jawab dalam berkas ini; ${others}. Atau ${ready}`,
        };
  },
  'kontrak-habis': (args) => {
    if (args.kind === 'akhir-tahun')
      return {
        message: `Bagian ${args.section}: kontrak ${list(args.people, 20)} berakhir pada ${dateIn(args.end)}.`,
        advice:
          'Putuskan sebelum tanggal itu kontrak siapa yang diperpanjang, lalu perbarui kontrak_sampai masing-masing.',
      };
    const { person, end, duties } = args;
    return {
      message: `Kontrak ${person} berakhir pada ${dateIn(end)}; ${duties.length > 0 ? `sesudah itu ${list(duties)} tidak ada penanggung jawabnya` : 'sesudah itu ia tidak dihitung hadir'}.`,
      advice: `Bila diperpanjang, perbarui kontrak_sampai; bila tidak, ${duties.length > 0 ? 'tentukan siapa yang menerima tugasnya' : 'sesudah itu keluarkan ia dari berkas bagian'}.`,
    };
  },
  'kompetensi-jabatan': ({ person, position, lacking }) => ({
    message: `${person} belum memenuhi profil jabatannya, ${position}: ${lacking.map(lack).join('; ')}.`,
    advice:
      'Usulkan pelatihan atau pendidikan baginya, lengkapi datanya, atau tinjau profil_jabatan dalam setda.yaml.',
  }),
  'norma-dicocok-cocokkan': ({ position, people, duties, need }) => ({
    message: `${list(duties)} hanya dapat dikerjakan ${position} (${list(people)}) dan bersama-sama memerlukan ${short(need, 3)} orang, nyaris tepat ${number(people.length)} orang yang ada. Ini tanda, bukan bukti, bahwa norma disesuaikan dengan jumlah pegawai.`,
    advice: `Bandingkan norma tugas-tugas itu dengan waktu pengerjaan yang sebenarnya; bila memang demikian, tulis: ${silenced('norma-dicocok-cocokkan')}`,
  }),
  'tugas-wajib-tanpa-dpa': ({ duty }) => ({
    message: `Tugas ${duty} wajib, tetapi tidak terkait dengan kegiatan DPA mana pun.`,
    advice: `Tulis "dpa: …" pada ${duty} dengan kode sub kegiatan yang membiayainya; bila memang tanpa anggaran, tulis "# bagihabis-abaikan tugas-wajib-tanpa-dpa: alasannya" di atasnya.`,
  }),
  'fungsi-tanpa-tugas': ({ mandate, text }) => ({
    message: `Fungsi ${mandate} (${text}) tidak dilaksanakan tugas mana pun di bagian ini.`,
    advice: `Tulis "fungsi: ${mandate}" pada tugas yang melaksanakannya, atau tambahkan tugasnya.`,
  }),
  'tugas-tanpa-fungsi': ({ duty }) => ({
    message: `Tugas ${duty} tidak melaksanakan fungsi mana pun dari bagiannya.`,
    advice: `Tulis "fungsi: …" pada ${duty}; bila tidak ada fungsi yang cocok, periksa apakah tugas ini milik bagian lain.`,
  }),
  'tumpang-tindih': ({ one, other, similarity }) => ({
    message: `Dua bagian memegang ${other.kind} yang sama: ${one.section} (${one.code} ${quote(one.text)}) dan ${other.section} (${other.code} ${quote(other.text)})${similarity < 1 ? `; kata yang sama: ${percent(similarity)}` : ''}.`,
    advice: `Sepakati bagian mana yang memegangnya, lalu hapus atau ubah ${other.kind} di bagian lainnya. Bila memang berbeda, tulis "# bagihabis-abaikan tumpang-tindih: alasannya" di atas salah satunya.`,
  }),
  'rangkap-dpa': ({ person, clash }) =>
    clash.kind === 'peran'
      ? {
          message: `${person} merangkap ${rolesHeld(clash, 'dan', 'kegiatan DPA')}; kedua peran ini perlu dipegang orang yang berbeda.`,
          advice: `Tunjuk orang lain sebagai ${roleName(clash.roles[0])} atau ${roleName(clash.roles[1])}. Larangan rangkap dapat disesuaikan dalam setda.yaml: "aturan", "rangkap-dpa", "larangan".`,
        }
      : {
          message: `${person} berstatus ${clash.status}, bukan ASN, sehingga tidak dapat menjadi ${roleName(clash.role)} kegiatan DPA ${clash.activity}.`,
          advice: `Tunjuk seorang ASN sebagai ${roleName(clash.role)}, atau perbaiki status pegawai bila keliru.`,
        },
  'pptk-kosong': ({ activity, name }) => ({
    message: `Kegiatan DPA ${activity} (${name}) belum punya PPTK.`,
    advice: 'Tulis "pptk: …" dengan id pegawai yang ditunjuk.',
  }),
  'pptk-tak-ada': ({ activity, person, nearest }) => ({
    message: `PPTK kegiatan DPA ${activity}, ${quote(person)}, tidak ada dalam daftar pegawai.${meant(nearest)}`,
    advice: 'Tulis id pegawai yang terdaftar, atau tambahkan orangnya ke daftar pegawai bagiannya.',
  }),
  ...upkeepFindings,
};
