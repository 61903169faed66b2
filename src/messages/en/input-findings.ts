import type { InputFindingArgs } from '../../vocabulary/finding.ts';
import type { Sentence } from '../phrases.ts';
import {
  entities,
  yaml,
  nipFaults,
  fileNames,
  fileAdvice,
  wrongForm,
  flaws,
  printFileFaults,
} from './input-words.ts';
import { number, short, count, others, quote, unquote, meant, capitalise } from './words.ts';

export const inputFindings: { [Code in keyof InputFindingArgs]: (args: InputFindingArgs[Code]) => Sentence } =
  {
    'berkas-tak-terbaca': ({ reason }) => ({
      message: {
        none: 'The file does not exist.',
        denied: 'There is no permission to read the file.',
        folder: 'This is a folder, not a file.',
        other: 'The file cannot be read.',
      }[reason],
      advice: {
        none: 'Check the name of the file.',
        denied: 'Ask the owner of the file for permission to read it.',
        folder: 'Rename the folder, or move the section files into the folder "bagian".',
        other: 'Check whether another program is using the file, or whether it is damaged.',
      }[reason],
    }),
    'berkas-terlalu-besar': ({ megabytes, limit }) => ({
      message: `The file has ${short(megabytes, 1)} MB; files of up to ${number(limit)} MB are read.`,
      advice: 'One file holds one section. Check whether this is the right file.',
    }),
    'berkas-kosong': ({ kind }) => ({
      message: 'The file is empty.',
      advice:
        kind === 'pembagian'
          ? 'Delete it, then save the plan with "bagihabis bagi --simpan".'
          : 'Fill it with the data of a section, or delete it. "bagihabis mulai" makes an example.',
    }),
    'berkas-bukan-utf8': ({ form }) => ({
      message: {
        utf16: 'The file is saved as UTF-16.',
        biner: 'This is not a text file; perhaps it is an Excel or Word file, or a picture.',
        lain: 'The file is not UTF-8: it has letters that cannot be read.',
      }[form],
      advice:
        form === 'biner'
          ? 'Copy its content into a text file of the format in the README. "bagihabis mulai" makes an example.'
          : 'Save the file again with the encoding UTF-8.',
    }),
    'yaml-rusak': ({ problem }) => yaml[problem],
    'kunci-ganda': ({ key }) => ({
      message: `The key ${quote(key)} is written twice.`,
      advice: 'Delete one of them.',
    }),
    'berkas-keliru': ({ kind, found }) => ({
      message:
        found === 'bukan-pasangan'
          ? 'The content of the file is not pairs of "key: value".'
          : `This is the content of a ${fileNames[found]}, not of a ${fileNames[kind]}.`,
      advice:
        found === 'bukan-pasangan'
          ? 'Write each entry as "key: value", from the left edge. "bagihabis mulai" makes an example.'
          : fileAdvice[found],
    }),
    'temuan-terpotong': ({ count: more }) => ({
      message: `There ${more === 1 ? 'is' : 'are'} ${count(more, 'more finding')} in this file, from here on.`,
      advice: 'Mend what is shown, then check again.',
    }),
    'kunci-tak-dikenal': ({ key, allowed, nearest, afterComma }) => ({
      message: `Unknown key ${quote(key)}.${meant(nearest)}`,
      advice: afterComma
        ? 'A comma divides the entries inside { }. Quote a value that holds one, for example "1,5 jam".'
        : `Known here: ${allowed.join(', ')}.`,
    }),
    'kunci-wajib': ({ key, of }) => ({
      message: `The key ${quote(key)} is missing in ${of}.`,
      advice: `Add "${key}: …".`,
    }),
    'nilai-salah': (args) => (args.flaw === undefined ? wrongForm(args) : flaws[args.flaw](args)),
    'nilai-tak-dikenal': ({ key, token, allowed, nearest }) => ({
      message:
        token === ''
          ? `${key} has no value yet.`
          : `${key}: ${quote(unquote(token))} is not known.${meant(nearest)}`,
      // "Plh." has a full stop of its own.
      advice: `Choose one of: ${allowed.join(', ').replace(/\.$/, '')}.`,
    }),
    'nilai-di-luar-batas': ({ key, token, comparison, limit }) => {
      const words = { '<=': 'at most', '>=': 'at least', '<': 'less than', '>': 'more than' };
      return {
        message: `${key}: ${token} is out of range.`,
        // As it is written in the file, without a separator of thousands: a limit may be a year.
        advice: `The value must be ${words[comparison]} ${limit}.`,
      };
    },
    'daftar-kosong': ({ key }) => ({
      message: `The list ${quote(key)} is empty.`,
      advice: 'Give at least one item, or remove the key.',
    }),
    'berkas-cetak-salah': ({ what, path, fault }) => {
      const [message, advice] = printFileFaults[fault];
      const kind = what === 'lambang' ? 'picture' : 'font';
      return { message: `The ${kind} file ${quote(path)} ${message}.`, advice };
    },
    'kode-ganda': ({ what, id }) => ({
      message: `${capitalise(entities[what])} ${quote(id)} is written twice.`,
      advice: `Give each its own ${what === 'pegawai' ? 'id' : 'code'}, or delete one of them.`,
    }),
    'rujukan-putus': ({ what, id, scope, known, knowsOwnOnly, unlisted = 0, nearest }) => ({
      message: `${capitalise(entities[what])} ${quote(id)} does not exist${scope === 'bagian' ? ' in this section' : ''}.${meant(nearest)}`,
      advice:
        known.length > 0
          ? `${knowsOwnOnly ? 'In this section' : 'There are'}: ${known.join(', ')}${unlisted > 0 ? `, and ${others(unlisted)}` : ''}.`
          : `Add that ${entities[what]}, or correct the spelling.`,
    }),
    'rujukan-diri': ({ id }) => ({
      message: `Duty ${quote(id)} is separated from itself.`,
      advice: 'Name the code of another duty, or delete it.',
    }),
    'urutan-terbalik': ({ what, first, last }) => ({
      message:
        what === 'petugas'
          ? `petugas: min (${first}) is larger than maks (${last}).`
          : `${what}: it begins with ${first} but ends with ${last}.`,
      advice: 'Swap them.',
    }),
    'nip-salah': ({ faults, digits }) => ({
      message: `The NIP is not correct: ${faults.map((fault) => (fault === 'panjang' ? `${nipFaults[fault]} (it has ${count(digits, 'digit')})` : nipFaults[fault])).join('; ')}.`,
      advice:
        'Compare it with the appointment decree (SK); write 18 digits without spaces in quotation marks.',
    }),
    'nip-ganda': ({ other }) => ({
      message: `This NIP is already used by ${other}.`,
      advice: 'Compare it with the appointment decrees (SK) of both people.',
    }),
  };
