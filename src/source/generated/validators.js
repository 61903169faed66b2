/* Generated from schemas/ by "npm run generate". Do not edit. */
'use strict';
export const setda = validate20;
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'setda.schema.json',
  title: 'Setda',
  description:
    'Keterangan yang berlaku bagi semua bagian dalam satu Sekretariat Daerah. Semua kunci boleh tidak diisi.',
  type: 'object',
  additionalProperties: false,
  properties: {
    perangkat_daerah: {
      title: 'Perangkat daerah',
      description: 'Nama perangkat daerah, untuk kepala surat.',
      $ref: 'umum.schema.json#/$defs/teks',
      default: 'Sekretariat Daerah',
      examples: ['Sekretariat Daerah'],
    },
    pemerintah_daerah: {
      title: 'Pemerintah daerah',
      description: 'Nama pemerintah daerah, untuk kepala surat.',
      $ref: 'umum.schema.json#/$defs/teks',
      examples: ['Pemerintah Kabupaten Contoh'],
    },
    tahun: {
      title: 'Tahun',
      description:
        'Tahun anggaran yang dibagi tugasnya. Tanpa tahun, cuti bertanggal, akhir kontrak, dan pensiun tidak dihitung.',
      type: 'integer',
      minimum: 1990,
      maximum: 2200,
      examples: [2026],
    },
    waktu_kerja: {
      title: 'Waktu kerja',
      description: 'Waktu kerja efektif dan jam kantor.',
      type: 'object',
      additionalProperties: false,
      examples: [{ menit_efektif: 75000, hari_kerja: 250 }],
      properties: {
        menit_efektif: {
          title: 'Menit efektif',
          description:
            'Waktu kerja efektif seorang pegawai dalam setahun, dalam menit. PermenPANRB 1/2020 memakai 75000; ada kantor yang memakai 72000.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 527040,
          default: 75000,
          examples: [75000, 72000],
        },
        hari_kerja: {
          title: 'Hari kerja',
          description:
            'Banyaknya hari kerja dalam setahun. "1 hari" dalam norma = menit_efektif ÷ hari_kerja.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 366,
          default: 250,
          examples: [250, 235],
        },
        jam_masuk: {
          title: 'Jam masuk',
          description: 'Jam masuk kantor; dipakai untuk menghitung pukul berapa beban sehari selesai.',
          $ref: 'umum.schema.json#/$defs/jam',
          default: '07.30',
          examples: ['07.30'],
        },
        jam_kerja: {
          title: 'Jam kerja',
          description: 'Lama kerja sehari tanpa istirahat.',
          $ref: 'umum.schema.json#/$defs/durasi',
          default: '7 jam 30 menit',
          examples: ['7 jam 30 menit'],
        },
        istirahat: {
          title: 'Istirahat',
          description: 'Jam istirahat siang.',
          $ref: 'umum.schema.json#/$defs/rentang_jam',
          default: '12.00-13.00',
          examples: ['12.00-13.00'],
        },
      },
    },
    kompetensi: {
      title: 'Katalog kompetensi',
      description:
        'Pengenal tiap kompetensi dengan namanya. Bila katalog diisi, kompetensi lain tidak dikenal.',
      type: 'object',
      propertyNames: { $ref: 'umum.schema.json#/$defs/id' },
      additionalProperties: {
        title: 'Nama kompetensi',
        description: 'Nama lengkap kompetensi.',
        $ref: 'umum.schema.json#/$defs/teks',
        examples: ['Analisis jabatan dan beban kerja'],
      },
      examples: [{ anjab: 'Analisis jabatan dan beban kerja' }],
    },
    kebijakan: {
      title: 'Kebijakan',
      description: 'Batas dan pilihan yang berlaku bagi pembagian tugas.',
      type: 'object',
      additionalProperties: false,
      examples: [{ batas_beban: 1, beban_minimum: 0.5 }],
      properties: {
        batas_beban: {
          title: 'Batas beban',
          description: 'Utilisasi (beban ÷ kapasitas) di atas angka ini mendapat peringatan.',
          type: 'number',
          exclusiveMinimum: 0,
          maximum: 10,
          default: 1,
          examples: [1],
        },
        beban_minimum: {
          title: 'Beban minimum',
          description: 'Utilisasi di bawah angka ini mendapat peringatan.',
          type: 'number',
          minimum: 0,
          maximum: 10,
          default: 0.5,
          examples: [0.5],
        },
        toleransi_merata: {
          title: 'Toleransi pemerataan',
          description:
            'Utilisasi boleh melebihi pembagian paling merata sebanyak ini agar tugas jatuh kepada orang yang lebih cocok.',
          type: 'number',
          minimum: 0,
          maximum: 1,
          default: 0.05,
          examples: [0.05, 0],
        },
        bagi_tugas: {
          title: 'Bagi tugas',
          description:
            'otomatis: tugas bervolume dua atau lebih boleh dipikul bersama oleh sebanyak orang yang diperlukan. tidak: hanya menurut petugas.',
          type: 'string',
          enum: ['tidak', 'otomatis'],
          default: 'tidak',
          examples: ['otomatis'],
        },
        golongan_pppk: {
          title: 'Kesetaraan golongan PPPK',
          description:
            'Golongan PPPK dan golongan PNS yang dianggap setara; yang tidak ditulis mengikuti tabel bawaan.',
          type: 'object',
          propertyNames: {
            enum: [
              'I',
              'II',
              'III',
              'IV',
              'V',
              'VI',
              'VII',
              'VIII',
              'IX',
              'X',
              'XI',
              'XII',
              'XIII',
              'XIV',
              'XV',
              'XVI',
              'XVII',
            ],
          },
          additionalProperties: {
            title: 'Golongan PNS',
            description: 'Golongan PNS yang setara.',
            $ref: 'umum.schema.json#/$defs/golongan_pns',
            examples: ['III/a'],
          },
          examples: [{ IX: 'III/a' }],
        },
        usia_pensiun: {
          title: 'Usia pensiun',
          description: 'Usia pensiun menurut jenjang; yang tidak ditulis mengikuti tabel bawaan.',
          type: 'object',
          propertyNames: { $ref: 'umum.schema.json#/$defs/jenjang' },
          additionalProperties: {
            title: 'Usia',
            description: 'Usia pensiun dalam tahun.',
            $ref: 'umum.schema.json#/$defs/usia',
            examples: [58],
          },
          examples: [{ 'ahli-madya': 60 }],
        },
      },
    },
    kop: {
      title: 'Kepala surat',
      description: 'Isi kepala surat pada dokumen cetak.',
      type: 'object',
      additionalProperties: false,
      examples: [{ alamat: 'Jalan Contoh Nomor 1' }],
      properties: {
        alamat: {
          title: 'Alamat',
          description: 'Alamat kantor.',
          $ref: 'umum.schema.json#/$defs/teks',
          examples: ['Jalan Contoh Nomor 1'],
        },
        logo: {
          title: 'Logo',
          description: 'Berkas lambang daerah, dibaca dari folder setda.yaml.',
          $ref: 'umum.schema.json#/$defs/teks',
          examples: ['logo.png'],
        },
      },
    },
    penanda_tangan: {
      title: 'Penanda tangan',
      description: 'Pejabat yang menandatangani dokumen Sekretariat Daerah.',
      type: 'object',
      additionalProperties: false,
      examples: [{ jabatan: 'Sekretaris Daerah', pegawai: 'sekda' }],
      properties: {
        jabatan: {
          title: 'Jabatan',
          description: 'Jabatan yang tertulis di atas tanda tangan.',
          $ref: 'umum.schema.json#/$defs/teks',
          examples: ['Sekretaris Daerah'],
        },
        pegawai: {
          title: 'Pegawai',
          description: 'Pengenal pegawai yang menandatangani.',
          $ref: 'umum.schema.json#/$defs/id',
          examples: ['sekda'],
        },
      },
    },
  },
};
const schema33 = {
  title: 'Teks',
  description: 'Teks bebas, tidak kosong.',
  type: 'string',
  pattern: '\\S',
  examples: ['Menyusun analisis beban kerja perangkat daerah'],
};
const schema35 = {
  title: 'Jam',
  description: 'Jam dan menit dalam tanda kutip, dipisahkan titik.',
  type: 'string',
  pattern: '^([01]\\d|2[0-3])\\.[0-5]\\d$',
  examples: ['07.30'],
};
const schema36 = {
  title: 'Lama waktu',
  description:
    'Angka dengan satuannya: menit, jam, atau hari (satu hari = menit efektif setahun ÷ hari kerja). Titik memisahkan ribuan, koma memisahkan desimal.',
  type: 'string',
  pattern: '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$',
  examples: ['90 menit', '2 jam 30 menit', '1,5 jam', '1 hari'],
};
const schema37 = {
  title: 'Rentang jam',
  description: 'Jam mulai dan jam selesai dalam tanda kutip.',
  type: 'string',
  pattern: '^([01]\\d|2[0-3])\\.[0-5]\\d-([01]\\d|2[0-3])\\.[0-5]\\d$',
  examples: ['12.00-13.00'],
};
const schema38 = {
  title: 'Pengenal',
  description: 'Pengenal pegawai, kode bagian, tim, atau kompetensi: huruf kecil, angka, dan tanda hubung.',
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  examples: ['analis-2', 'kabag-organisasi'],
};
const schema40 = {
  title: 'Golongan PNS',
  description: 'Golongan ruang PNS, I/a sampai dengan IV/e.',
  type: 'string',
  enum: [
    'I/a',
    'I/b',
    'I/c',
    'I/d',
    'II/a',
    'II/b',
    'II/c',
    'II/d',
    'III/a',
    'III/b',
    'III/c',
    'III/d',
    'IV/a',
    'IV/b',
    'IV/c',
    'IV/d',
    'IV/e',
  ],
  examples: ['III/a'],
};
const schema41 = {
  title: 'Jenjang jabatan',
  description: 'Jenjang jabatan pegawai.',
  type: 'string',
  enum: [
    'jpt-pratama',
    'administrator',
    'pengawas',
    'ahli-utama',
    'ahli-madya',
    'ahli-muda',
    'ahli-pertama',
    'penyelia',
    'mahir',
    'terampil',
    'pemula',
    'pelaksana',
    'non-asn',
  ],
  examples: ['ahli-muda'],
};
const schema42 = {
  title: 'Usia pensiun',
  description: 'Usia pensiun dalam tahun.',
  type: 'integer',
  minimum: 40,
  maximum: 80,
  examples: [58],
};
const pattern4 = new RegExp('\\S', 'u');
const pattern6 = new RegExp('^([01]\\d|2[0-3])\\.[0-5]\\d$', 'u');
const pattern7 = new RegExp(
  '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$',
  'u',
);
const pattern8 = new RegExp('^([01]\\d|2[0-3])\\.[0-5]\\d-([01]\\d|2[0-3])\\.[0-5]\\d$', 'u');
const pattern9 = new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$', 'u');
function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="setda.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(
        key0 === 'perangkat_daerah' ||
        key0 === 'pemerintah_daerah' ||
        key0 === 'tahun' ||
        key0 === 'waktu_kerja' ||
        key0 === 'kompetensi' ||
        key0 === 'kebijakan' ||
        key0 === 'kop' ||
        key0 === 'penanda_tangan'
      )) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.perangkat_daerah !== undefined) {
      let data0 = data.perangkat_daerah;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/perangkat_daerah',
            schemaPath: 'umum.schema.json#/$defs/teks/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            message: 'must match pattern "' + '\\S' + '"',
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/perangkat_daerah',
          schemaPath: 'umum.schema.json#/$defs/teks/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.pemerintah_daerah !== undefined) {
      let data1 = data.pemerintah_daerah;
      if (typeof data1 === 'string') {
        if (!pattern4.test(data1)) {
          const err3 = {
            instancePath: instancePath + '/pemerintah_daerah',
            schemaPath: 'umum.schema.json#/$defs/teks/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            message: 'must match pattern "' + '\\S' + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/pemerintah_daerah',
          schemaPath: 'umum.schema.json#/$defs/teks/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tahun !== undefined) {
      let data2 = data.tahun;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/tahun',
          schemaPath: '#/properties/tahun/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 2200 || isNaN(data2)) {
          const err6 = {
            instancePath: instancePath + '/tahun',
            schemaPath: '#/properties/tahun/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2200 },
            message: 'must be <= 2200',
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1990 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/tahun',
            schemaPath: '#/properties/tahun/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1990 },
            message: 'must be >= 1990',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.waktu_kerja !== undefined) {
      let data3 = data.waktu_kerja;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!(
            key1 === 'menit_efektif' ||
            key1 === 'hari_kerja' ||
            key1 === 'jam_masuk' ||
            key1 === 'jam_kerja' ||
            key1 === 'istirahat'
          )) {
            const err8 = {
              instancePath: instancePath + '/waktu_kerja',
              schemaPath: '#/properties/waktu_kerja/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.menit_efektif !== undefined) {
          let data4 = data3.menit_efektif;
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 > 527040 || isNaN(data4)) {
              const err9 = {
                instancePath: instancePath + '/waktu_kerja/menit_efektif',
                schemaPath: '#/properties/waktu_kerja/properties/menit_efektif/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 527040 },
                message: 'must be <= 527040',
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4 <= 0 || isNaN(data4)) {
              const err10 = {
                instancePath: instancePath + '/waktu_kerja/menit_efektif',
                schemaPath: '#/properties/waktu_kerja/properties/menit_efektif/exclusiveMinimum',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
                message: 'must be > 0',
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/waktu_kerja/menit_efektif',
              schemaPath: '#/properties/waktu_kerja/properties/menit_efektif/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data3.hari_kerja !== undefined) {
          let data5 = data3.hari_kerja;
          if (typeof data5 == 'number' && isFinite(data5)) {
            if (data5 > 366 || isNaN(data5)) {
              const err12 = {
                instancePath: instancePath + '/waktu_kerja/hari_kerja',
                schemaPath: '#/properties/waktu_kerja/properties/hari_kerja/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 366 },
                message: 'must be <= 366',
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data5 <= 0 || isNaN(data5)) {
              const err13 = {
                instancePath: instancePath + '/waktu_kerja/hari_kerja',
                schemaPath: '#/properties/waktu_kerja/properties/hari_kerja/exclusiveMinimum',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
                message: 'must be > 0',
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/waktu_kerja/hari_kerja',
              schemaPath: '#/properties/waktu_kerja/properties/hari_kerja/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.jam_masuk !== undefined) {
          let data6 = data3.jam_masuk;
          if (typeof data6 === 'string') {
            if (!pattern6.test(data6)) {
              const err15 = {
                instancePath: instancePath + '/waktu_kerja/jam_masuk',
                schemaPath: 'umum.schema.json#/$defs/jam/pattern',
                keyword: 'pattern',
                params: { pattern: '^([01]\\d|2[0-3])\\.[0-5]\\d$' },
                message: 'must match pattern "' + '^([01]\\d|2[0-3])\\.[0-5]\\d$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + '/waktu_kerja/jam_masuk',
              schemaPath: 'umum.schema.json#/$defs/jam/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.jam_kerja !== undefined) {
          let data7 = data3.jam_kerja;
          if (typeof data7 === 'string') {
            if (!pattern7.test(data7)) {
              const err17 = {
                instancePath: instancePath + '/waktu_kerja/jam_kerja',
                schemaPath: 'umum.schema.json#/$defs/durasi/pattern',
                keyword: 'pattern',
                params: {
                  pattern: '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$',
                },
                message:
                  'must match pattern "' +
                  '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$' +
                  '"',
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/waktu_kerja/jam_kerja',
              schemaPath: 'umum.schema.json#/$defs/durasi/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data3.istirahat !== undefined) {
          let data8 = data3.istirahat;
          if (typeof data8 === 'string') {
            if (!pattern8.test(data8)) {
              const err19 = {
                instancePath: instancePath + '/waktu_kerja/istirahat',
                schemaPath: 'umum.schema.json#/$defs/rentang_jam/pattern',
                keyword: 'pattern',
                params: { pattern: '^([01]\\d|2[0-3])\\.[0-5]\\d-([01]\\d|2[0-3])\\.[0-5]\\d$' },
                message:
                  'must match pattern "' + '^([01]\\d|2[0-3])\\.[0-5]\\d-([01]\\d|2[0-3])\\.[0-5]\\d$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/waktu_kerja/istirahat',
              schemaPath: 'umum.schema.json#/$defs/rentang_jam/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/waktu_kerja',
          schemaPath: '#/properties/waktu_kerja/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.kompetensi !== undefined) {
      let data9 = data.kompetensi;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key2 in data9) {
          const _errs28 = errors;
          if (typeof key2 === 'string') {
            if (!pattern9.test(key2)) {
              const err22 = {
                instancePath: instancePath + '/kompetensi',
                schemaPath: 'umum.schema.json#/$defs/id/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                propertyName: key2,
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/kompetensi',
              schemaPath: 'umum.schema.json#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
              propertyName: key2,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var valid7 = _errs28 === errors;
          if (!valid7) {
            const err24 = {
              instancePath: instancePath + '/kompetensi',
              schemaPath: '#/properties/kompetensi/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key2 },
              message: 'property name must be valid',
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        for (const key3 in data9) {
          let data10 = data9[key3];
          if (typeof data10 === 'string') {
            if (!pattern4.test(data10)) {
              const err25 = {
                instancePath: instancePath + '/kompetensi/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + '/kompetensi/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: 'umum.schema.json#/$defs/teks/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/kompetensi',
          schemaPath: '#/properties/kompetensi/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.kebijakan !== undefined) {
      let data11 = data.kebijakan;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        for (const key4 in data11) {
          if (!(
            key4 === 'batas_beban' ||
            key4 === 'beban_minimum' ||
            key4 === 'toleransi_merata' ||
            key4 === 'bagi_tugas' ||
            key4 === 'golongan_pppk' ||
            key4 === 'usia_pensiun'
          )) {
            const err28 = {
              instancePath: instancePath + '/kebijakan',
              schemaPath: '#/properties/kebijakan/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data11.batas_beban !== undefined) {
          let data12 = data11.batas_beban;
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 > 10 || isNaN(data12)) {
              const err29 = {
                instancePath: instancePath + '/kebijakan/batas_beban',
                schemaPath: '#/properties/kebijakan/properties/batas_beban/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 10 },
                message: 'must be <= 10',
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data12 <= 0 || isNaN(data12)) {
              const err30 = {
                instancePath: instancePath + '/kebijakan/batas_beban',
                schemaPath: '#/properties/kebijakan/properties/batas_beban/exclusiveMinimum',
                keyword: 'exclusiveMinimum',
                params: { comparison: '>', limit: 0 },
                message: 'must be > 0',
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = {
              instancePath: instancePath + '/kebijakan/batas_beban',
              schemaPath: '#/properties/kebijakan/properties/batas_beban/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data11.beban_minimum !== undefined) {
          let data13 = data11.beban_minimum;
          if (typeof data13 == 'number' && isFinite(data13)) {
            if (data13 > 10 || isNaN(data13)) {
              const err32 = {
                instancePath: instancePath + '/kebijakan/beban_minimum',
                schemaPath: '#/properties/kebijakan/properties/beban_minimum/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 10 },
                message: 'must be <= 10',
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err33 = {
                instancePath: instancePath + '/kebijakan/beban_minimum',
                schemaPath: '#/properties/kebijakan/properties/beban_minimum/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/kebijakan/beban_minimum',
              schemaPath: '#/properties/kebijakan/properties/beban_minimum/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data11.toleransi_merata !== undefined) {
          let data14 = data11.toleransi_merata;
          if (typeof data14 == 'number' && isFinite(data14)) {
            if (data14 > 1 || isNaN(data14)) {
              const err35 = {
                instancePath: instancePath + '/kebijakan/toleransi_merata',
                schemaPath: '#/properties/kebijakan/properties/toleransi_merata/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 1 },
                message: 'must be <= 1',
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err36 = {
                instancePath: instancePath + '/kebijakan/toleransi_merata',
                schemaPath: '#/properties/kebijakan/properties/toleransi_merata/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = {
              instancePath: instancePath + '/kebijakan/toleransi_merata',
              schemaPath: '#/properties/kebijakan/properties/toleransi_merata/type',
              keyword: 'type',
              params: { type: 'number' },
              message: 'must be number',
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data11.bagi_tugas !== undefined) {
          let data15 = data11.bagi_tugas;
          if (typeof data15 !== 'string') {
            const err38 = {
              instancePath: instancePath + '/kebijakan/bagi_tugas',
              schemaPath: '#/properties/kebijakan/properties/bagi_tugas/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (!(data15 === 'tidak' || data15 === 'otomatis')) {
            const err39 = {
              instancePath: instancePath + '/kebijakan/bagi_tugas',
              schemaPath: '#/properties/kebijakan/properties/bagi_tugas/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.kebijakan.properties.bagi_tugas.enum },
              message: 'must be equal to one of the allowed values',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data11.golongan_pppk !== undefined) {
          let data16 = data11.golongan_pppk;
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            for (const key5 in data16) {
              const _errs48 = errors;
              if (!(
                key5 === 'I' ||
                key5 === 'II' ||
                key5 === 'III' ||
                key5 === 'IV' ||
                key5 === 'V' ||
                key5 === 'VI' ||
                key5 === 'VII' ||
                key5 === 'VIII' ||
                key5 === 'IX' ||
                key5 === 'X' ||
                key5 === 'XI' ||
                key5 === 'XII' ||
                key5 === 'XIII' ||
                key5 === 'XIV' ||
                key5 === 'XV' ||
                key5 === 'XVI' ||
                key5 === 'XVII'
              )) {
                const err40 = {
                  instancePath: instancePath + '/kebijakan/golongan_pppk',
                  schemaPath: '#/properties/kebijakan/properties/golongan_pppk/propertyNames/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues: schema31.properties.kebijakan.properties.golongan_pppk.propertyNames.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key5,
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              var valid12 = _errs48 === errors;
              if (!valid12) {
                const err41 = {
                  instancePath: instancePath + '/kebijakan/golongan_pppk',
                  schemaPath: '#/properties/kebijakan/properties/golongan_pppk/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key5 },
                  message: 'property name must be valid',
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            for (const key6 in data16) {
              let data17 = data16[key6];
              if (typeof data17 !== 'string') {
                const err42 = {
                  instancePath:
                    instancePath +
                    '/kebijakan/golongan_pppk/' +
                    key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: 'umum.schema.json#/$defs/golongan_pns/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              if (!(
                data17 === 'I/a' ||
                data17 === 'I/b' ||
                data17 === 'I/c' ||
                data17 === 'I/d' ||
                data17 === 'II/a' ||
                data17 === 'II/b' ||
                data17 === 'II/c' ||
                data17 === 'II/d' ||
                data17 === 'III/a' ||
                data17 === 'III/b' ||
                data17 === 'III/c' ||
                data17 === 'III/d' ||
                data17 === 'IV/a' ||
                data17 === 'IV/b' ||
                data17 === 'IV/c' ||
                data17 === 'IV/d' ||
                data17 === 'IV/e'
              )) {
                const err43 = {
                  instancePath:
                    instancePath +
                    '/kebijakan/golongan_pppk/' +
                    key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: 'umum.schema.json#/$defs/golongan_pns/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema40.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = {
              instancePath: instancePath + '/kebijakan/golongan_pppk',
              schemaPath: '#/properties/kebijakan/properties/golongan_pppk/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data11.usia_pensiun !== undefined) {
          let data18 = data11.usia_pensiun;
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            for (const key7 in data18) {
              const _errs55 = errors;
              if (typeof key7 !== 'string') {
                const err45 = {
                  instancePath: instancePath + '/kebijakan/usia_pensiun',
                  schemaPath: 'umum.schema.json#/$defs/jenjang/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                  propertyName: key7,
                };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
              if (!(
                key7 === 'jpt-pratama' ||
                key7 === 'administrator' ||
                key7 === 'pengawas' ||
                key7 === 'ahli-utama' ||
                key7 === 'ahli-madya' ||
                key7 === 'ahli-muda' ||
                key7 === 'ahli-pertama' ||
                key7 === 'penyelia' ||
                key7 === 'mahir' ||
                key7 === 'terampil' ||
                key7 === 'pemula' ||
                key7 === 'pelaksana' ||
                key7 === 'non-asn'
              )) {
                const err46 = {
                  instancePath: instancePath + '/kebijakan/usia_pensiun',
                  schemaPath: 'umum.schema.json#/$defs/jenjang/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema41.enum },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key7,
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              var valid15 = _errs55 === errors;
              if (!valid15) {
                const err47 = {
                  instancePath: instancePath + '/kebijakan/usia_pensiun',
                  schemaPath: '#/properties/kebijakan/properties/usia_pensiun/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key7 },
                  message: 'property name must be valid',
                };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            for (const key8 in data18) {
              let data19 = data18[key8];
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                const err48 = {
                  instancePath:
                    instancePath + '/kebijakan/usia_pensiun/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: 'umum.schema.json#/$defs/usia/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
              if (typeof data19 == 'number' && isFinite(data19)) {
                if (data19 > 80 || isNaN(data19)) {
                  const err49 = {
                    instancePath:
                      instancePath +
                      '/kebijakan/usia_pensiun/' +
                      key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: 'umum.schema.json#/$defs/usia/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 80 },
                    message: 'must be <= 80',
                  };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (data19 < 40 || isNaN(data19)) {
                  const err50 = {
                    instancePath:
                      instancePath +
                      '/kebijakan/usia_pensiun/' +
                      key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: 'umum.schema.json#/$defs/usia/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 40 },
                    message: 'must be >= 40',
                  };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/kebijakan/usia_pensiun',
              schemaPath: '#/properties/kebijakan/properties/usia_pensiun/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/kebijakan',
          schemaPath: '#/properties/kebijakan/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.kop !== undefined) {
      let data20 = data.kop;
      if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
        for (const key9 in data20) {
          if (!(key9 === 'alamat' || key9 === 'logo')) {
            const err53 = {
              instancePath: instancePath + '/kop',
              schemaPath: '#/properties/kop/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key9 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data20.alamat !== undefined) {
          let data21 = data20.alamat;
          if (typeof data21 === 'string') {
            if (!pattern4.test(data21)) {
              const err54 = {
                instancePath: instancePath + '/kop/alamat',
                schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = {
              instancePath: instancePath + '/kop/alamat',
              schemaPath: 'umum.schema.json#/$defs/teks/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data20.logo !== undefined) {
          let data22 = data20.logo;
          if (typeof data22 === 'string') {
            if (!pattern4.test(data22)) {
              const err56 = {
                instancePath: instancePath + '/kop/logo',
                schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = {
              instancePath: instancePath + '/kop/logo',
              schemaPath: 'umum.schema.json#/$defs/teks/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = {
          instancePath: instancePath + '/kop',
          schemaPath: '#/properties/kop/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.penanda_tangan !== undefined) {
      let data23 = data.penanda_tangan;
      if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
        for (const key10 in data23) {
          if (!(key10 === 'jabatan' || key10 === 'pegawai')) {
            const err59 = {
              instancePath: instancePath + '/penanda_tangan',
              schemaPath: '#/properties/penanda_tangan/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key10 },
              message: 'must NOT have additional properties',
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data23.jabatan !== undefined) {
          let data24 = data23.jabatan;
          if (typeof data24 === 'string') {
            if (!pattern4.test(data24)) {
              const err60 = {
                instancePath: instancePath + '/penanda_tangan/jabatan',
                schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = {
              instancePath: instancePath + '/penanda_tangan/jabatan',
              schemaPath: 'umum.schema.json#/$defs/teks/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data23.pegawai !== undefined) {
          let data25 = data23.pegawai;
          if (typeof data25 === 'string') {
            if (!pattern9.test(data25)) {
              const err62 = {
                instancePath: instancePath + '/penanda_tangan/pegawai',
                schemaPath: 'umum.schema.json#/$defs/id/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = {
              instancePath: instancePath + '/penanda_tangan/pegawai',
              schemaPath: 'umum.schema.json#/$defs/id/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = {
          instancePath: instancePath + '/penanda_tangan',
          schemaPath: '#/properties/penanda_tangan/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
  } else {
    const err65 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err65];
    } else {
      vErrors.push(err65);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const bagian = validate22;
const schema47 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'bagian.schema.json',
  title: 'Bagian',
  description: 'Satu bagian Sekretariat Daerah: fungsi, kegiatan DPA, pegawai, dan tugasnya.',
  type: 'object',
  additionalProperties: false,
  required: ['bagian', 'kode', 'pegawai', 'tugas'],
  properties: {
    bagian: {
      title: 'Nama bagian',
      description: 'Nama lengkap bagian.',
      $ref: 'umum.schema.json#/$defs/teks',
      examples: ['Bagian Organisasi'],
    },
    kode: {
      title: 'Kode bagian',
      description: 'Kode pendek bagian, dipakai dalam nama berkas dan perintah.',
      $ref: 'umum.schema.json#/$defs/id',
      examples: ['organisasi'],
    },
    kepala: {
      title: 'Kepala bagian',
      description: 'Pengenal pegawai yang memimpin bagian.',
      $ref: 'umum.schema.json#/$defs/id',
      examples: ['kabag-organisasi'],
    },
    fungsi: {
      title: 'Fungsi',
      description: 'Fungsi bagian menurut peraturan tentang tugas pokok dan fungsi.',
      type: 'array',
      examples: [[{ kode: 'F1', uraian: 'Penyiapan kebijakan kelembagaan dan analisis jabatan' }]],
      items: {
        title: 'Satu fungsi',
        description: 'Satu fungsi bagian.',
        type: 'object',
        additionalProperties: false,
        required: ['kode', 'uraian'],
        examples: [{ kode: 'F1', uraian: 'Penyiapan kebijakan kelembagaan' }],
        properties: {
          kode: {
            title: 'Kode fungsi',
            description: 'Kode fungsi, unik dalam bagian.',
            $ref: 'umum.schema.json#/$defs/kode',
            examples: ['F1'],
          },
          uraian: {
            title: 'Uraian fungsi',
            description: 'Bunyi fungsi.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['Penyiapan kebijakan kelembagaan dan analisis jabatan'],
          },
        },
      },
    },
    dpa: {
      title: 'Kegiatan DPA',
      description: 'Sub kegiatan dalam Dokumen Pelaksanaan Anggaran yang diampu bagian.',
      type: 'array',
      examples: [
        [
          {
            kode: '4.01.01.2.13.0001',
            nama: 'Pengelolaan Kelembagaan dan Analisis Jabatan',
            pagu: 150000000,
          },
        ],
      ],
      items: {
        title: 'Satu sub kegiatan',
        description: 'Satu sub kegiatan DPA.',
        type: 'object',
        additionalProperties: false,
        required: ['kode', 'nama'],
        examples: [{ kode: '4.01.01.2.13.0001', nama: 'Pengelolaan Kelembagaan dan Analisis Jabatan' }],
        properties: {
          kode: {
            title: 'Kode sub kegiatan',
            description: 'Kode sub kegiatan, unik dalam bagian.',
            $ref: 'umum.schema.json#/$defs/kode_dpa',
            examples: ['4.01.01.2.13.0001'],
          },
          nama: {
            title: 'Nama sub kegiatan',
            description: 'Nama sub kegiatan.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['Pengelolaan Kelembagaan dan Analisis Jabatan'],
          },
          pagu: {
            title: 'Pagu',
            description: 'Pagu anggaran bagian ini untuk sub kegiatan, dalam rupiah.',
            type: 'number',
            minimum: 0,
            examples: [150000000],
          },
          pptk: {
            title: 'PPTK',
            description: 'Pengenal pegawai Pejabat Pelaksana Teknis Kegiatan.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['analis-2'],
          },
          bendahara: {
            title: 'Bendahara',
            description: 'Pengenal pegawai bendahara pengeluaran (pembantu).',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['bendahara-1'],
          },
          ppk_skpd: {
            title: 'PPK-SKPD',
            description: 'Pengenal pegawai Pejabat Penatausahaan Keuangan SKPD atau Unit SKPD.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['kasubbag-keuangan'],
          },
          ppkom: {
            title: 'PPKom',
            description: 'Pengenal pegawai Pejabat Pembuat Komitmen.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['kabag-organisasi'],
          },
          pejabat_pengadaan: {
            title: 'Pejabat pengadaan',
            description: 'Pengenal pegawai Pejabat Pengadaan.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['pengelola-pbj-1'],
          },
        },
      },
    },
    pegawai: {
      title: 'Pegawai',
      description: 'Semua pegawai bagian.',
      type: 'array',
      examples: [
        [
          {
            id: 'analis-2',
            nama: 'Siti Contoh, S.Sos.',
            status: 'PNS',
            jabatan: 'Analis Kebijakan Ahli Muda',
            jenjang: 'ahli-muda',
          },
        ],
      ],
      items: {
        title: 'Satu pegawai',
        description: 'Satu pegawai.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'nama', 'status', 'jabatan', 'jenjang'],
        examples: [
          {
            id: 'analis-2',
            nama: 'Siti Contoh, S.Sos.',
            status: 'PNS',
            jabatan: 'Analis Kebijakan Ahli Muda',
            jenjang: 'ahli-muda',
          },
        ],
        properties: {
          id: {
            title: 'Pengenal pegawai',
            description: 'Pengenal pegawai, unik di seluruh Sekretariat Daerah.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['analis-2'],
          },
          nama: {
            title: 'Nama',
            description: 'Nama lengkap dengan gelar.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['Siti Contoh, S.Sos.'],
          },
          nip: {
            title: 'NIP',
            description:
              'Nomor Induk Pegawai, 18 angka dalam tanda kutip. Data pribadi: hanya tampil pada dokumen cetak.',
            type: 'string',
            examples: ['198001012005012001'],
          },
          status: {
            title: 'Status kepegawaian',
            description: 'Status kepegawaian.',
            $ref: 'umum.schema.json#/$defs/status',
            examples: ['PNS'],
          },
          jabatan: {
            title: 'Jabatan',
            description: 'Nama jabatan.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['Analis Kebijakan Ahli Muda'],
          },
          jenjang: {
            title: 'Jenjang',
            description:
              'Jenjang jabatan. Pejabat struktural (jpt-pratama, administrator, pengawas) hanya mendapat tugas yang menyebut jenjangnya.',
            $ref: 'umum.schema.json#/$defs/jenjang',
            examples: ['ahli-muda'],
          },
          golongan: {
            title: 'Golongan',
            description: 'Golongan ruang PNS atau golongan PPPK.',
            $ref: 'umum.schema.json#/$defs/golongan',
            examples: ['III/c'],
          },
          pendidikan: {
            title: 'Pendidikan',
            description: 'Pendidikan terakhir.',
            $ref: 'umum.schema.json#/$defs/pendidikan',
            examples: ['S1'],
          },
          kompetensi: {
            title: 'Kompetensi',
            description: 'Kompetensi yang dikuasai dengan tingkatnya, 1 sampai dengan 5.',
            type: 'object',
            additionalProperties: {
              title: 'Tingkat',
              description: 'Tingkat yang dikuasai.',
              $ref: 'umum.schema.json#/$defs/tingkat',
              examples: [3],
            },
            examples: [{ anjab: 3 }],
          },
          tim: {
            title: 'Tim',
            description: 'Subbagian atau tim kerja tempat pegawai bekerja.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['kelembagaan'],
          },
          keadaan: {
            title: 'Keadaan',
            description:
              'Keadaan pegawai: satu kata untuk setahun penuh, atau daftar keadaan dengan tanggalnya.',
            examples: ['aktif', [{ jenis: 'cuti', mulai: '2026-03-01', selesai: '2026-05-31' }]],
            if: { type: 'array' },
            then: {
              type: 'array',
              items: {
                title: 'Satu keadaan',
                description: 'Satu keadaan dengan tanggal mulai dan selesainya; keduanya ikut dihitung.',
                type: 'object',
                additionalProperties: false,
                required: ['jenis'],
                examples: [{ jenis: 'cuti', mulai: '2026-03-01', selesai: '2026-05-31' }],
                properties: {
                  jenis: {
                    title: 'Jenis keadaan',
                    description: 'Jenis keadaan.',
                    $ref: 'umum.schema.json#/$defs/jenis_keadaan',
                    examples: ['cuti'],
                  },
                  mulai: {
                    title: 'Mulai',
                    description: 'Hari pertama; tanpa ini, sejak awal tahun.',
                    $ref: 'umum.schema.json#/$defs/tanggal',
                    examples: ['2026-03-01'],
                  },
                  selesai: {
                    title: 'Selesai',
                    description: 'Hari terakhir; tanpa ini, sampai akhir tahun.',
                    $ref: 'umum.schema.json#/$defs/tanggal',
                    examples: ['2026-05-31'],
                  },
                },
              },
            },
            else: { $ref: 'umum.schema.json#/$defs/jenis_keadaan' },
            tsType:
              "'aktif' | 'cuti' | 'tugas-belajar' | 'mpp' | 'diperbantukan' | { jenis: 'aktif' | 'cuti' | 'tugas-belajar' | 'mpp' | 'diperbantukan'; mulai?: string; selesai?: string }[]",
          },
          kontrak_sampai: {
            title: 'Kontrak sampai',
            description: 'Hari terakhir kontrak PTT atau PPPK.',
            $ref: 'umum.schema.json#/$defs/tanggal',
            examples: ['2026-12-31'],
          },
          waktu: {
            title: 'Waktu',
            description: 'Bagian dari kerja penuh waktu: 1 = penuh, 0.5 = separuh.',
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 1,
            examples: [1, 0.5],
          },
          bantu: {
            title: 'Bantu',
            description: 'Kode bagian lain yang boleh dibantu pegawai ini.',
            type: 'array',
            items: {
              title: 'Kode bagian',
              description: 'Kode bagian yang dibantu.',
              $ref: 'umum.schema.json#/$defs/id',
              examples: ['umum'],
            },
            examples: [['umum']],
          },
        },
      },
    },
    tugas: {
      title: 'Tugas',
      description: 'Uraian tugas bagian; tiap butir dibagikan kepada pegawai.',
      type: 'array',
      examples: [
        [
          {
            kode: 'ORG-01',
            uraian: 'Menyusun analisis beban kerja perangkat daerah',
            volume: 40,
            norma: '5 jam',
          },
        ],
      ],
      items: {
        title: 'Satu tugas',
        description: 'Satu butir uraian tugas. Volume dan norma wajib diisi, kecuali pada jenis tugas-lain.',
        type: 'object',
        additionalProperties: false,
        required: ['kode', 'uraian'],
        if: { properties: { jenis: { const: 'tugas-lain' } }, required: ['jenis'] },
        then: true,
        else: { required: ['volume', 'norma'] },
        examples: [
          {
            kode: 'ORG-01',
            uraian: 'Menyusun analisis beban kerja perangkat daerah',
            volume: 40,
            norma: '5 jam',
          },
        ],
        properties: {
          kode: {
            title: 'Kode tugas',
            description: 'Kode tugas, unik di seluruh Sekretariat Daerah.',
            $ref: 'umum.schema.json#/$defs/kode',
            examples: ['ORG-01'],
          },
          uraian: {
            title: 'Uraian tugas',
            description: 'Bunyi tugas, diawali kata kerja.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['Menyusun analisis beban kerja perangkat daerah'],
          },
          jenis: {
            title: 'Jenis tugas',
            description:
              'pokok, tambahan, atau tugas-lain (tugas lain dari pimpinan: milik semua, tidak dibagikan).',
            type: 'string',
            enum: ['pokok', 'tambahan', 'tugas-lain'],
            default: 'pokok',
            examples: ['pokok'],
          },
          fungsi: {
            title: 'Fungsi',
            description: 'Kode fungsi yang dilaksanakan tugas ini.',
            $ref: 'umum.schema.json#/$defs/kode',
            examples: ['F1'],
          },
          dpa: {
            title: 'Kegiatan DPA',
            description: 'Kode sub kegiatan yang dilaksanakan tugas ini.',
            $ref: 'umum.schema.json#/$defs/kode_dpa',
            examples: ['4.01.01.2.13.0001'],
          },
          hasil: {
            title: 'Hasil',
            description: 'Satuan hasil kerja.',
            $ref: 'umum.schema.json#/$defs/teks',
            examples: ['dokumen'],
          },
          volume: {
            title: 'Volume',
            description: 'Banyaknya hasil dalam setahun, bilangan bulat tanpa titik pemisah.',
            type: 'integer',
            minimum: 1,
            maximum: 100000000,
            examples: [40, 1250],
          },
          norma: {
            title: 'Norma waktu',
            description: 'Waktu untuk satu hasil, dengan satuannya.',
            $ref: 'umum.schema.json#/$defs/durasi',
            examples: ['90 menit', '2 jam 30 menit', '1 hari'],
          },
          prioritas: {
            title: 'Prioritas',
            description: 'wajib didahulukan, lalu utama, lalu penunjang.',
            type: 'string',
            enum: ['wajib', 'utama', 'penunjang'],
            default: 'utama',
            examples: ['wajib'],
          },
          syarat: {
            title: 'Syarat',
            description: 'Syarat bagi pegawai yang mengerjakan; semuanya harus terpenuhi.',
            type: 'object',
            additionalProperties: false,
            examples: [{ jenjang: ['ahli-muda'], pendidikan: 'S1' }],
            properties: {
              jenjang: {
                title: 'Jenjang',
                description: 'Jenjang yang boleh mengerjakan.',
                type: 'array',
                minItems: 1,
                items: {
                  title: 'Jenjang',
                  description: 'Salah satu jenjang.',
                  $ref: 'umum.schema.json#/$defs/jenjang',
                  examples: ['ahli-muda'],
                },
                examples: [['ahli-pertama', 'ahli-muda']],
              },
              pendidikan: {
                title: 'Pendidikan',
                description: 'Pendidikan paling rendah.',
                $ref: 'umum.schema.json#/$defs/pendidikan',
                examples: ['S1'],
              },
              golongan: {
                title: 'Golongan',
                description: 'Golongan paling rendah; golongan PPPK disetarakan.',
                $ref: 'umum.schema.json#/$defs/golongan_pns',
                examples: ['III/a'],
              },
              status: {
                title: 'Status',
                description: 'Status kepegawaian yang boleh mengerjakan.',
                type: 'array',
                minItems: 1,
                items: {
                  title: 'Status',
                  description: 'Salah satu status.',
                  $ref: 'umum.schema.json#/$defs/status',
                  examples: ['PNS'],
                },
                examples: [['PNS', 'PPPK']],
              },
              kompetensi: {
                title: 'Kompetensi',
                description: 'Kompetensi dengan tingkat paling rendah.',
                type: 'object',
                additionalProperties: {
                  title: 'Tingkat',
                  description: 'Tingkat paling rendah.',
                  $ref: 'umum.schema.json#/$defs/tingkat',
                  examples: [2],
                },
                examples: [{ anjab: 2 }],
              },
              tim: {
                title: 'Tim',
                description: 'Tim yang boleh mengerjakan.',
                type: 'array',
                minItems: 1,
                items: {
                  title: 'Tim',
                  description: 'Salah satu tim.',
                  $ref: 'umum.schema.json#/$defs/id',
                  examples: ['kelembagaan'],
                },
                examples: [['kelembagaan']],
              },
            },
          },
          petugas: {
            title: 'Petugas',
            description:
              'Berapa orang yang memikul tugas ini bersama: bilangan bulat, atau paling sedikit (min) dan paling banyak (maks).',
            default: 1,
            examples: [2, { min: 1, maks: 4 }],
            if: { type: 'object' },
            then: {
              type: 'object',
              additionalProperties: false,
              required: ['min', 'maks'],
              properties: {
                min: {
                  title: 'Paling sedikit',
                  description: 'Paling sedikit orang.',
                  type: 'integer',
                  minimum: 1,
                  maximum: 1000,
                  examples: [1],
                },
                maks: {
                  title: 'Paling banyak',
                  description: 'Paling banyak orang.',
                  type: 'integer',
                  minimum: 1,
                  maximum: 1000,
                  examples: [4],
                },
              },
            },
            else: { type: 'integer', minimum: 1, maximum: 1000 },
            tsType: 'number | { min: number; maks: number }',
          },
          penanggung_jawab: {
            title: 'Penanggung jawab tetap',
            description: 'Pengenal pegawai yang harus menjadi penanggung jawab.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['analis-2'],
          },
          jangan_dirangkap: {
            title: 'Jangan dirangkap',
            description: 'Kode tugas lain yang tidak boleh dikerjakan orang yang sama.',
            type: 'array',
            items: {
              title: 'Kode tugas',
              description: 'Kode tugas yang dipisahkan.',
              $ref: 'umum.schema.json#/$defs/kode',
              examples: ['ORG-09'],
            },
            examples: [['ORG-09']],
          },
        },
      },
    },
  },
};
const schema51 = {
  title: 'Kode',
  description: 'Kode tugas atau fungsi: huruf, angka, titik, garis miring, dan tanda hubung, tanpa spasi.',
  type: 'string',
  pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$',
  examples: ['ORG-01', 'F1'],
};
const schema53 = {
  title: 'Kode sub kegiatan',
  description:
    'Kode sub kegiatan dalam DPA: urusan.bidang.program.kewenangan.kegiatan.sub; bagian terakhir dua atau empat angka.',
  type: 'string',
  pattern: '^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$',
  examples: ['4.01.01.2.13.0001'],
};
const schema62 = {
  title: 'Status kepegawaian',
  description: 'Status kepegawaian.',
  type: 'string',
  enum: ['CPNS', 'PNS', 'PPPK', 'PPPK Paruh Waktu', 'PTT'],
  examples: ['PNS'],
};
const schema65 = {
  title: 'Golongan',
  description: 'Golongan ruang PNS (I/a sampai dengan IV/e) atau golongan PPPK (I sampai dengan XVII).',
  type: 'string',
  enum: [
    'I/a',
    'I/b',
    'I/c',
    'I/d',
    'II/a',
    'II/b',
    'II/c',
    'II/d',
    'III/a',
    'III/b',
    'III/c',
    'III/d',
    'IV/a',
    'IV/b',
    'IV/c',
    'IV/d',
    'IV/e',
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'VII',
    'VIII',
    'IX',
    'X',
    'XI',
    'XII',
    'XIII',
    'XIV',
    'XV',
    'XVI',
    'XVII',
  ],
  examples: ['III/c', 'IX'],
};
const schema66 = {
  title: 'Pendidikan',
  description: 'Jenjang pendidikan; D4 setara dengan S1.',
  type: 'string',
  enum: ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'],
  examples: ['S1'],
};
const schema67 = {
  title: 'Tingkat kompetensi',
  description: 'Tingkat penguasaan kompetensi, 1 (terendah) sampai dengan 5 (tertinggi).',
  type: 'integer',
  minimum: 1,
  maximum: 5,
  examples: [3],
};
const schema69 = {
  title: 'Keadaan',
  description: 'Keadaan pegawai; selain aktif berarti tidak hadir.',
  type: 'string',
  enum: ['aktif', 'cuti', 'tugas-belajar', 'mpp', 'diperbantukan'],
  examples: ['cuti'],
};
const schema70 = {
  title: 'Tanggal',
  description: 'Tanggal dengan urutan tahun-bulan-hari.',
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  examples: ['2026-12-31'],
};
const pattern18 = new RegExp('^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$', 'u');
const pattern20 = new RegExp('^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$', 'u');
const pattern31 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u');
const func1 = Object.prototype.hasOwnProperty;
function validate22(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="bagian.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.bagian === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bagian' },
        message: "must have required property '" + 'bagian' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kode === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kode' },
        message: "must have required property '" + 'kode' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.pegawai === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'pegawai' },
        message: "must have required property '" + 'pegawai' + "'",
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.tugas === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tugas' },
        message: "must have required property '" + 'tugas' + "'",
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(
        key0 === 'bagian' ||
        key0 === 'kode' ||
        key0 === 'kepala' ||
        key0 === 'fungsi' ||
        key0 === 'dpa' ||
        key0 === 'pegawai' ||
        key0 === 'tugas'
      )) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.bagian !== undefined) {
      let data0 = data.bagian;
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/bagian',
            schemaPath: 'umum.schema.json#/$defs/teks/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            message: 'must match pattern "' + '\\S' + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/bagian',
          schemaPath: 'umum.schema.json#/$defs/teks/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.kode !== undefined) {
      let data1 = data.kode;
      if (typeof data1 === 'string') {
        if (!pattern9.test(data1)) {
          const err7 = {
            instancePath: instancePath + '/kode',
            schemaPath: 'umum.schema.json#/$defs/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
            message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/kode',
          schemaPath: 'umum.schema.json#/$defs/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.kepala !== undefined) {
      let data2 = data.kepala;
      if (typeof data2 === 'string') {
        if (!pattern9.test(data2)) {
          const err9 = {
            instancePath: instancePath + '/kepala',
            schemaPath: 'umum.schema.json#/$defs/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
            message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/kepala',
          schemaPath: 'umum.schema.json#/$defs/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.fungsi !== undefined) {
      let data3 = data.fungsi;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            if (data4.kode === undefined) {
              const err11 = {
                instancePath: instancePath + '/fungsi/' + i0,
                schemaPath: '#/properties/fungsi/items/required',
                keyword: 'required',
                params: { missingProperty: 'kode' },
                message: "must have required property '" + 'kode' + "'",
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.uraian === undefined) {
              const err12 = {
                instancePath: instancePath + '/fungsi/' + i0,
                schemaPath: '#/properties/fungsi/items/required',
                keyword: 'required',
                params: { missingProperty: 'uraian' },
                message: "must have required property '" + 'uraian' + "'",
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === 'kode' || key1 === 'uraian')) {
                const err13 = {
                  instancePath: instancePath + '/fungsi/' + i0,
                  schemaPath: '#/properties/fungsi/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.kode !== undefined) {
              let data5 = data4.kode;
              if (typeof data5 === 'string') {
                if (!pattern18.test(data5)) {
                  const err14 = {
                    instancePath: instancePath + '/fungsi/' + i0 + '/kode',
                    schemaPath: 'umum.schema.json#/$defs/kode/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = {
                  instancePath: instancePath + '/fungsi/' + i0 + '/kode',
                  schemaPath: 'umum.schema.json#/$defs/kode/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.uraian !== undefined) {
              let data6 = data4.uraian;
              if (typeof data6 === 'string') {
                if (!pattern4.test(data6)) {
                  const err16 = {
                    instancePath: instancePath + '/fungsi/' + i0 + '/uraian',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath: instancePath + '/fungsi/' + i0 + '/uraian',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/fungsi/' + i0,
              schemaPath: '#/properties/fungsi/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/fungsi',
          schemaPath: '#/properties/fungsi/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.dpa !== undefined) {
      let data7 = data.dpa;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.kode === undefined) {
              const err20 = {
                instancePath: instancePath + '/dpa/' + i1,
                schemaPath: '#/properties/dpa/items/required',
                keyword: 'required',
                params: { missingProperty: 'kode' },
                message: "must have required property '" + 'kode' + "'",
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data8.nama === undefined) {
              const err21 = {
                instancePath: instancePath + '/dpa/' + i1,
                schemaPath: '#/properties/dpa/items/required',
                keyword: 'required',
                params: { missingProperty: 'nama' },
                message: "must have required property '" + 'nama' + "'",
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(
                key2 === 'kode' ||
                key2 === 'nama' ||
                key2 === 'pagu' ||
                key2 === 'pptk' ||
                key2 === 'bendahara' ||
                key2 === 'ppk_skpd' ||
                key2 === 'ppkom' ||
                key2 === 'pejabat_pengadaan'
              )) {
                const err22 = {
                  instancePath: instancePath + '/dpa/' + i1,
                  schemaPath: '#/properties/dpa/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data8.kode !== undefined) {
              let data9 = data8.kode;
              if (typeof data9 === 'string') {
                if (!pattern20.test(data9)) {
                  const err23 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/kode',
                    schemaPath: 'umum.schema.json#/$defs/kode_dpa/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$' },
                    message:
                      'must match pattern "' +
                      '^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$' +
                      '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/kode',
                  schemaPath: 'umum.schema.json#/$defs/kode_dpa/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data8.nama !== undefined) {
              let data10 = data8.nama;
              if (typeof data10 === 'string') {
                if (!pattern4.test(data10)) {
                  const err25 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/nama',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/nama',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.pagu !== undefined) {
              let data11 = data8.pagu;
              if (typeof data11 == 'number' && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err27 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/pagu',
                    schemaPath: '#/properties/dpa/items/properties/pagu/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/pagu',
                  schemaPath: '#/properties/dpa/items/properties/pagu/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  message: 'must be number',
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.pptk !== undefined) {
              let data12 = data8.pptk;
              if (typeof data12 === 'string') {
                if (!pattern9.test(data12)) {
                  const err29 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/pptk',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/pptk',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.bendahara !== undefined) {
              let data13 = data8.bendahara;
              if (typeof data13 === 'string') {
                if (!pattern9.test(data13)) {
                  const err31 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/bendahara',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/bendahara',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data8.ppk_skpd !== undefined) {
              let data14 = data8.ppk_skpd;
              if (typeof data14 === 'string') {
                if (!pattern9.test(data14)) {
                  const err33 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/ppk_skpd',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              } else {
                const err34 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/ppk_skpd',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data8.ppkom !== undefined) {
              let data15 = data8.ppkom;
              if (typeof data15 === 'string') {
                if (!pattern9.test(data15)) {
                  const err35 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/ppkom',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/ppkom',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data8.pejabat_pengadaan !== undefined) {
              let data16 = data8.pejabat_pengadaan;
              if (typeof data16 === 'string') {
                if (!pattern9.test(data16)) {
                  const err37 = {
                    instancePath: instancePath + '/dpa/' + i1 + '/pejabat_pengadaan',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = {
                  instancePath: instancePath + '/dpa/' + i1 + '/pejabat_pengadaan',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/dpa/' + i1,
              schemaPath: '#/properties/dpa/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/dpa',
          schemaPath: '#/properties/dpa/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.pegawai !== undefined) {
      let data17 = data.pegawai;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data18 = data17[i2];
          if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
            if (data18.id === undefined) {
              const err41 = {
                instancePath: instancePath + '/pegawai/' + i2,
                schemaPath: '#/properties/pegawai/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property '" + 'id' + "'",
              };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data18.nama === undefined) {
              const err42 = {
                instancePath: instancePath + '/pegawai/' + i2,
                schemaPath: '#/properties/pegawai/items/required',
                keyword: 'required',
                params: { missingProperty: 'nama' },
                message: "must have required property '" + 'nama' + "'",
              };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data18.status === undefined) {
              const err43 = {
                instancePath: instancePath + '/pegawai/' + i2,
                schemaPath: '#/properties/pegawai/items/required',
                keyword: 'required',
                params: { missingProperty: 'status' },
                message: "must have required property '" + 'status' + "'",
              };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data18.jabatan === undefined) {
              const err44 = {
                instancePath: instancePath + '/pegawai/' + i2,
                schemaPath: '#/properties/pegawai/items/required',
                keyword: 'required',
                params: { missingProperty: 'jabatan' },
                message: "must have required property '" + 'jabatan' + "'",
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data18.jenjang === undefined) {
              const err45 = {
                instancePath: instancePath + '/pegawai/' + i2,
                schemaPath: '#/properties/pegawai/items/required',
                keyword: 'required',
                params: { missingProperty: 'jenjang' },
                message: "must have required property '" + 'jenjang' + "'",
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            for (const key3 in data18) {
              if (!func1.call(schema47.properties.pegawai.items.properties, key3)) {
                const err46 = {
                  instancePath: instancePath + '/pegawai/' + i2,
                  schemaPath: '#/properties/pegawai/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data18.id !== undefined) {
              let data19 = data18.id;
              if (typeof data19 === 'string') {
                if (!pattern9.test(data19)) {
                  const err47 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/id',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              } else {
                const err48 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/id',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data18.nama !== undefined) {
              let data20 = data18.nama;
              if (typeof data20 === 'string') {
                if (!pattern4.test(data20)) {
                  const err49 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/nama',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/nama',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data18.nip !== undefined) {
              if (typeof data18.nip !== 'string') {
                const err51 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/nip',
                  schemaPath: '#/properties/pegawai/items/properties/nip/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data18.status !== undefined) {
              let data22 = data18.status;
              if (typeof data22 !== 'string') {
                const err52 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/status',
                  schemaPath: 'umum.schema.json#/$defs/status/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              if (!(
                data22 === 'CPNS' ||
                data22 === 'PNS' ||
                data22 === 'PPPK' ||
                data22 === 'PPPK Paruh Waktu' ||
                data22 === 'PTT'
              )) {
                const err53 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/status',
                  schemaPath: 'umum.schema.json#/$defs/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema62.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data18.jabatan !== undefined) {
              let data23 = data18.jabatan;
              if (typeof data23 === 'string') {
                if (!pattern4.test(data23)) {
                  const err54 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/jabatan',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              } else {
                const err55 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/jabatan',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data18.jenjang !== undefined) {
              let data24 = data18.jenjang;
              if (typeof data24 !== 'string') {
                const err56 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/jenjang',
                  schemaPath: 'umum.schema.json#/$defs/jenjang/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (!(
                data24 === 'jpt-pratama' ||
                data24 === 'administrator' ||
                data24 === 'pengawas' ||
                data24 === 'ahli-utama' ||
                data24 === 'ahli-madya' ||
                data24 === 'ahli-muda' ||
                data24 === 'ahli-pertama' ||
                data24 === 'penyelia' ||
                data24 === 'mahir' ||
                data24 === 'terampil' ||
                data24 === 'pemula' ||
                data24 === 'pelaksana' ||
                data24 === 'non-asn'
              )) {
                const err57 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/jenjang',
                  schemaPath: 'umum.schema.json#/$defs/jenjang/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema41.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data18.golongan !== undefined) {
              let data25 = data18.golongan;
              if (typeof data25 !== 'string') {
                const err58 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/golongan',
                  schemaPath: 'umum.schema.json#/$defs/golongan/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
              if (!(
                data25 === 'I/a' ||
                data25 === 'I/b' ||
                data25 === 'I/c' ||
                data25 === 'I/d' ||
                data25 === 'II/a' ||
                data25 === 'II/b' ||
                data25 === 'II/c' ||
                data25 === 'II/d' ||
                data25 === 'III/a' ||
                data25 === 'III/b' ||
                data25 === 'III/c' ||
                data25 === 'III/d' ||
                data25 === 'IV/a' ||
                data25 === 'IV/b' ||
                data25 === 'IV/c' ||
                data25 === 'IV/d' ||
                data25 === 'IV/e' ||
                data25 === 'I' ||
                data25 === 'II' ||
                data25 === 'III' ||
                data25 === 'IV' ||
                data25 === 'V' ||
                data25 === 'VI' ||
                data25 === 'VII' ||
                data25 === 'VIII' ||
                data25 === 'IX' ||
                data25 === 'X' ||
                data25 === 'XI' ||
                data25 === 'XII' ||
                data25 === 'XIII' ||
                data25 === 'XIV' ||
                data25 === 'XV' ||
                data25 === 'XVI' ||
                data25 === 'XVII'
              )) {
                const err59 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/golongan',
                  schemaPath: 'umum.schema.json#/$defs/golongan/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema65.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data18.pendidikan !== undefined) {
              let data26 = data18.pendidikan;
              if (typeof data26 !== 'string') {
                const err60 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/pendidikan',
                  schemaPath: 'umum.schema.json#/$defs/pendidikan/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              if (!(
                data26 === 'SD' ||
                data26 === 'SMP' ||
                data26 === 'SMA' ||
                data26 === 'D1' ||
                data26 === 'D2' ||
                data26 === 'D3' ||
                data26 === 'D4' ||
                data26 === 'S1' ||
                data26 === 'S2' ||
                data26 === 'S3'
              )) {
                const err61 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/pendidikan',
                  schemaPath: 'umum.schema.json#/$defs/pendidikan/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema66.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data18.kompetensi !== undefined) {
              let data27 = data18.kompetensi;
              if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
                for (const key4 in data27) {
                  let data28 = data27[key4];
                  if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                    const err62 = {
                      instancePath:
                        instancePath +
                        '/pegawai/' +
                        i2 +
                        '/kompetensi/' +
                        key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: 'umum.schema.json#/$defs/tingkat/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                      message: 'must be integer',
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (typeof data28 == 'number' && isFinite(data28)) {
                    if (data28 > 5 || isNaN(data28)) {
                      const err63 = {
                        instancePath:
                          instancePath +
                          '/pegawai/' +
                          i2 +
                          '/kompetensi/' +
                          key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: 'umum.schema.json#/$defs/tingkat/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 5 },
                        message: 'must be <= 5',
                      };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (data28 < 1 || isNaN(data28)) {
                      const err64 = {
                        instancePath:
                          instancePath +
                          '/pegawai/' +
                          i2 +
                          '/kompetensi/' +
                          key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: 'umum.schema.json#/$defs/tingkat/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                        message: 'must be >= 1',
                      };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err65 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/kompetensi',
                  schemaPath: '#/properties/pegawai/items/properties/kompetensi/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data18.tim !== undefined) {
              let data29 = data18.tim;
              if (typeof data29 === 'string') {
                if (!pattern9.test(data29)) {
                  const err66 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/tim',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/tim',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data18.keadaan !== undefined) {
              let data30 = data18.keadaan;
              const _errs88 = errors;
              let valid32 = true;
              const _errs89 = errors;
              if (!Array.isArray(data30)) {
                const err68 = {};
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              var _valid0 = _errs89 === errors;
              errors = _errs88;
              if (vErrors !== null) {
                if (_errs88) {
                  vErrors.length = _errs88;
                } else {
                  vErrors = null;
                }
              }
              let ifClause0;
              if (_valid0) {
                const _errs91 = errors;
                if (Array.isArray(data30)) {
                  const len3 = data30.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data31 = data30[i3];
                    if (data31 && typeof data31 == 'object' && !Array.isArray(data31)) {
                      if (data31.jenis === undefined) {
                        const err69 = {
                          instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3,
                          schemaPath: '#/properties/pegawai/items/properties/keadaan/then/items/required',
                          keyword: 'required',
                          params: { missingProperty: 'jenis' },
                          message: "must have required property '" + 'jenis' + "'",
                        };
                        if (vErrors === null) {
                          vErrors = [err69];
                        } else {
                          vErrors.push(err69);
                        }
                        errors++;
                      }
                      for (const key5 in data31) {
                        if (!(key5 === 'jenis' || key5 === 'mulai' || key5 === 'selesai')) {
                          const err70 = {
                            instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3,
                            schemaPath:
                              '#/properties/pegawai/items/properties/keadaan/then/items/additionalProperties',
                            keyword: 'additionalProperties',
                            params: { additionalProperty: key5 },
                            message: 'must NOT have additional properties',
                          };
                          if (vErrors === null) {
                            vErrors = [err70];
                          } else {
                            vErrors.push(err70);
                          }
                          errors++;
                        }
                      }
                      if (data31.jenis !== undefined) {
                        let data32 = data31.jenis;
                        if (typeof data32 !== 'string') {
                          const err71 = {
                            instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/jenis',
                            schemaPath: 'umum.schema.json#/$defs/jenis_keadaan/type',
                            keyword: 'type',
                            params: { type: 'string' },
                            message: 'must be string',
                          };
                          if (vErrors === null) {
                            vErrors = [err71];
                          } else {
                            vErrors.push(err71);
                          }
                          errors++;
                        }
                        if (!(
                          data32 === 'aktif' ||
                          data32 === 'cuti' ||
                          data32 === 'tugas-belajar' ||
                          data32 === 'mpp' ||
                          data32 === 'diperbantukan'
                        )) {
                          const err72 = {
                            instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/jenis',
                            schemaPath: 'umum.schema.json#/$defs/jenis_keadaan/enum',
                            keyword: 'enum',
                            params: { allowedValues: schema69.enum },
                            message: 'must be equal to one of the allowed values',
                          };
                          if (vErrors === null) {
                            vErrors = [err72];
                          } else {
                            vErrors.push(err72);
                          }
                          errors++;
                        }
                      }
                      if (data31.mulai !== undefined) {
                        let data33 = data31.mulai;
                        if (typeof data33 === 'string') {
                          if (!pattern31.test(data33)) {
                            const err73 = {
                              instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/mulai',
                              schemaPath: 'umum.schema.json#/$defs/tanggal/pattern',
                              keyword: 'pattern',
                              params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                              message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
                            };
                            if (vErrors === null) {
                              vErrors = [err73];
                            } else {
                              vErrors.push(err73);
                            }
                            errors++;
                          }
                        } else {
                          const err74 = {
                            instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/mulai',
                            schemaPath: 'umum.schema.json#/$defs/tanggal/type',
                            keyword: 'type',
                            params: { type: 'string' },
                            message: 'must be string',
                          };
                          if (vErrors === null) {
                            vErrors = [err74];
                          } else {
                            vErrors.push(err74);
                          }
                          errors++;
                        }
                      }
                      if (data31.selesai !== undefined) {
                        let data34 = data31.selesai;
                        if (typeof data34 === 'string') {
                          if (!pattern31.test(data34)) {
                            const err75 = {
                              instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/selesai',
                              schemaPath: 'umum.schema.json#/$defs/tanggal/pattern',
                              keyword: 'pattern',
                              params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                              message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
                            };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors++;
                          }
                        } else {
                          const err76 = {
                            instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3 + '/selesai',
                            schemaPath: 'umum.schema.json#/$defs/tanggal/type',
                            keyword: 'type',
                            params: { type: 'string' },
                            message: 'must be string',
                          };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err77 = {
                        instancePath: instancePath + '/pegawai/' + i2 + '/keadaan/' + i3,
                        schemaPath: '#/properties/pegawai/items/properties/keadaan/then/items/type',
                        keyword: 'type',
                        params: { type: 'object' },
                        message: 'must be object',
                      };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err78 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/keadaan',
                    schemaPath: '#/properties/pegawai/items/properties/keadaan/then/type',
                    keyword: 'type',
                    params: { type: 'array' },
                    message: 'must be array',
                  };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                var _valid0 = _errs91 === errors;
                valid32 = _valid0;
                ifClause0 = 'then';
              } else {
                const _errs105 = errors;
                if (typeof data30 !== 'string') {
                  const err79 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/keadaan',
                    schemaPath: 'umum.schema.json#/$defs/jenis_keadaan/type',
                    keyword: 'type',
                    params: { type: 'string' },
                    message: 'must be string',
                  };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (!(
                  data30 === 'aktif' ||
                  data30 === 'cuti' ||
                  data30 === 'tugas-belajar' ||
                  data30 === 'mpp' ||
                  data30 === 'diperbantukan'
                )) {
                  const err80 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/keadaan',
                    schemaPath: 'umum.schema.json#/$defs/jenis_keadaan/enum',
                    keyword: 'enum',
                    params: { allowedValues: schema69.enum },
                    message: 'must be equal to one of the allowed values',
                  };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                var _valid0 = _errs105 === errors;
                valid32 = _valid0;
                ifClause0 = 'else';
              }
              if (!valid32) {
                const err81 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/keadaan',
                  schemaPath: '#/properties/pegawai/items/properties/keadaan/if',
                  keyword: 'if',
                  params: { failingKeyword: ifClause0 },
                  message: 'must match "' + ifClause0 + '" schema',
                };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data18.kontrak_sampai !== undefined) {
              let data35 = data18.kontrak_sampai;
              if (typeof data35 === 'string') {
                if (!pattern31.test(data35)) {
                  const err82 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/kontrak_sampai',
                    schemaPath: 'umum.schema.json#/$defs/tanggal/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                    message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/kontrak_sampai',
                  schemaPath: 'umum.schema.json#/$defs/tanggal/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data18.waktu !== undefined) {
              let data36 = data18.waktu;
              if (typeof data36 == 'number' && isFinite(data36)) {
                if (data36 > 1 || isNaN(data36)) {
                  const err84 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/waktu',
                    schemaPath: '#/properties/pegawai/items/properties/waktu/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 1 },
                    message: 'must be <= 1',
                  };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (data36 <= 0 || isNaN(data36)) {
                  const err85 = {
                    instancePath: instancePath + '/pegawai/' + i2 + '/waktu',
                    schemaPath: '#/properties/pegawai/items/properties/waktu/exclusiveMinimum',
                    keyword: 'exclusiveMinimum',
                    params: { comparison: '>', limit: 0 },
                    message: 'must be > 0',
                  };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/waktu',
                  schemaPath: '#/properties/pegawai/items/properties/waktu/type',
                  keyword: 'type',
                  params: { type: 'number' },
                  message: 'must be number',
                };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data18.bantu !== undefined) {
              let data37 = data18.bantu;
              if (Array.isArray(data37)) {
                const len4 = data37.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data38 = data37[i4];
                  if (typeof data38 === 'string') {
                    if (!pattern9.test(data38)) {
                      const err87 = {
                        instancePath: instancePath + '/pegawai/' + i2 + '/bantu/' + i4,
                        schemaPath: 'umum.schema.json#/$defs/id/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                        message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                      };
                      if (vErrors === null) {
                        vErrors = [err87];
                      } else {
                        vErrors.push(err87);
                      }
                      errors++;
                    }
                  } else {
                    const err88 = {
                      instancePath: instancePath + '/pegawai/' + i2 + '/bantu/' + i4,
                      schemaPath: 'umum.schema.json#/$defs/id/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
              } else {
                const err89 = {
                  instancePath: instancePath + '/pegawai/' + i2 + '/bantu',
                  schemaPath: '#/properties/pegawai/items/properties/bantu/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = {
              instancePath: instancePath + '/pegawai/' + i2,
              schemaPath: '#/properties/pegawai/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
      } else {
        const err91 = {
          instancePath: instancePath + '/pegawai',
          schemaPath: '#/properties/pegawai/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.tugas !== undefined) {
      let data39 = data.tugas;
      if (Array.isArray(data39)) {
        const len5 = data39.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data40 = data39[i5];
          const _errs122 = errors;
          let valid46 = true;
          const _errs123 = errors;
          if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
            let missing0;
            if (data40.jenis === undefined && (missing0 = 'jenis')) {
              const err92 = {};
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            } else {
              if (data40.jenis !== undefined) {
                if ('tugas-lain' !== data40.jenis) {
                  const err93 = {};
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid1 = _errs123 === errors;
          errors = _errs122;
          if (vErrors !== null) {
            if (_errs122) {
              vErrors.length = _errs122;
            } else {
              vErrors = null;
            }
          }
          if (!_valid1) {
            const _errs125 = errors;
            if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
              if (data40.volume === undefined) {
                const err94 = {
                  instancePath: instancePath + '/tugas/' + i5,
                  schemaPath: '#/properties/tugas/items/else/required',
                  keyword: 'required',
                  params: { missingProperty: 'volume' },
                  message: "must have required property '" + 'volume' + "'",
                };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (data40.norma === undefined) {
                const err95 = {
                  instancePath: instancePath + '/tugas/' + i5,
                  schemaPath: '#/properties/tugas/items/else/required',
                  keyword: 'required',
                  params: { missingProperty: 'norma' },
                  message: "must have required property '" + 'norma' + "'",
                };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            var _valid1 = _errs125 === errors;
            valid46 = _valid1;
          }
          if (!valid46) {
            const err96 = {
              instancePath: instancePath + '/tugas/' + i5,
              schemaPath: '#/properties/tugas/items/if',
              keyword: 'if',
              params: { failingKeyword: 'else' },
              message: 'must match "else" schema',
            };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
            if (data40.kode === undefined) {
              const err97 = {
                instancePath: instancePath + '/tugas/' + i5,
                schemaPath: '#/properties/tugas/items/required',
                keyword: 'required',
                params: { missingProperty: 'kode' },
                message: "must have required property '" + 'kode' + "'",
              };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data40.uraian === undefined) {
              const err98 = {
                instancePath: instancePath + '/tugas/' + i5,
                schemaPath: '#/properties/tugas/items/required',
                keyword: 'required',
                params: { missingProperty: 'uraian' },
                message: "must have required property '" + 'uraian' + "'",
              };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            for (const key6 in data40) {
              if (!func1.call(schema47.properties.tugas.items.properties, key6)) {
                const err99 = {
                  instancePath: instancePath + '/tugas/' + i5,
                  schemaPath: '#/properties/tugas/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data40.kode !== undefined) {
              let data42 = data40.kode;
              if (typeof data42 === 'string') {
                if (!pattern18.test(data42)) {
                  const err100 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/kode',
                    schemaPath: 'umum.schema.json#/$defs/kode/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/kode',
                  schemaPath: 'umum.schema.json#/$defs/kode/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data40.uraian !== undefined) {
              let data43 = data40.uraian;
              if (typeof data43 === 'string') {
                if (!pattern4.test(data43)) {
                  const err102 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/uraian',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/uraian',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
            if (data40.jenis !== undefined) {
              let data44 = data40.jenis;
              if (typeof data44 !== 'string') {
                const err104 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/jenis',
                  schemaPath: '#/properties/tugas/items/properties/jenis/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (!(data44 === 'pokok' || data44 === 'tambahan' || data44 === 'tugas-lain')) {
                const err105 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/jenis',
                  schemaPath: '#/properties/tugas/items/properties/jenis/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema47.properties.tugas.items.properties.jenis.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data40.fungsi !== undefined) {
              let data45 = data40.fungsi;
              if (typeof data45 === 'string') {
                if (!pattern18.test(data45)) {
                  const err106 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/fungsi',
                    schemaPath: 'umum.schema.json#/$defs/kode/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              } else {
                const err107 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/fungsi',
                  schemaPath: 'umum.schema.json#/$defs/kode/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data40.dpa !== undefined) {
              let data46 = data40.dpa;
              if (typeof data46 === 'string') {
                if (!pattern20.test(data46)) {
                  const err108 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/dpa',
                    schemaPath: 'umum.schema.json#/$defs/kode_dpa/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$' },
                    message:
                      'must match pattern "' +
                      '^\\d\\.\\d{2}\\.\\d{2}\\.[12]\\.\\d{2}\\.(\\d{2}|\\d{4})$' +
                      '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/dpa',
                  schemaPath: 'umum.schema.json#/$defs/kode_dpa/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data40.hasil !== undefined) {
              let data47 = data40.hasil;
              if (typeof data47 === 'string') {
                if (!pattern4.test(data47)) {
                  const err110 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/hasil',
                    schemaPath: 'umum.schema.json#/$defs/teks/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/hasil',
                  schemaPath: 'umum.schema.json#/$defs/teks/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data40.volume !== undefined) {
              let data48 = data40.volume;
              if (!(typeof data48 == 'number' && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
                const err112 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/volume',
                  schemaPath: '#/properties/tugas/items/properties/volume/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
              if (typeof data48 == 'number' && isFinite(data48)) {
                if (data48 > 100000000 || isNaN(data48)) {
                  const err113 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/volume',
                    schemaPath: '#/properties/tugas/items/properties/volume/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 100000000 },
                    message: 'must be <= 100000000',
                  };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
                if (data48 < 1 || isNaN(data48)) {
                  const err114 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/volume',
                    schemaPath: '#/properties/tugas/items/properties/volume/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  if (vErrors === null) {
                    vErrors = [err114];
                  } else {
                    vErrors.push(err114);
                  }
                  errors++;
                }
              }
            }
            if (data40.norma !== undefined) {
              let data49 = data40.norma;
              if (typeof data49 === 'string') {
                if (!pattern7.test(data49)) {
                  const err115 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/norma',
                    schemaPath: 'umum.schema.json#/$defs/durasi/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern: '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$',
                    },
                    message:
                      'must match pattern "' +
                      '^\\s*\\d[\\d.,]*\\s+(menit|jam|hari)(\\s+\\d[\\d.,]*\\s+(menit|jam))*\\s*$' +
                      '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              } else {
                const err116 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/norma',
                  schemaPath: 'umum.schema.json#/$defs/durasi/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data40.prioritas !== undefined) {
              let data50 = data40.prioritas;
              if (typeof data50 !== 'string') {
                const err117 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/prioritas',
                  schemaPath: '#/properties/tugas/items/properties/prioritas/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
              if (!(data50 === 'wajib' || data50 === 'utama' || data50 === 'penunjang')) {
                const err118 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/prioritas',
                  schemaPath: '#/properties/tugas/items/properties/prioritas/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema47.properties.tugas.items.properties.prioritas.enum },
                  message: 'must be equal to one of the allowed values',
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data40.syarat !== undefined) {
              let data51 = data40.syarat;
              if (data51 && typeof data51 == 'object' && !Array.isArray(data51)) {
                for (const key7 in data51) {
                  if (!(
                    key7 === 'jenjang' ||
                    key7 === 'pendidikan' ||
                    key7 === 'golongan' ||
                    key7 === 'status' ||
                    key7 === 'kompetensi' ||
                    key7 === 'tim'
                  )) {
                    const err119 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat',
                      schemaPath: '#/properties/tugas/items/properties/syarat/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key7 },
                      message: 'must NOT have additional properties',
                    };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data51.jenjang !== undefined) {
                  let data52 = data51.jenjang;
                  if (Array.isArray(data52)) {
                    if (data52.length < 1) {
                      const err120 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/syarat/jenjang',
                        schemaPath: '#/properties/tugas/items/properties/syarat/properties/jenjang/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 items',
                      };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    const len6 = data52.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data53 = data52[i6];
                      if (typeof data53 !== 'string') {
                        const err121 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/syarat/jenjang/' + i6,
                          schemaPath: 'umum.schema.json#/$defs/jenjang/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      if (!(
                        data53 === 'jpt-pratama' ||
                        data53 === 'administrator' ||
                        data53 === 'pengawas' ||
                        data53 === 'ahli-utama' ||
                        data53 === 'ahli-madya' ||
                        data53 === 'ahli-muda' ||
                        data53 === 'ahli-pertama' ||
                        data53 === 'penyelia' ||
                        data53 === 'mahir' ||
                        data53 === 'terampil' ||
                        data53 === 'pemula' ||
                        data53 === 'pelaksana' ||
                        data53 === 'non-asn'
                      )) {
                        const err122 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/syarat/jenjang/' + i6,
                          schemaPath: 'umum.schema.json#/$defs/jenjang/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema41.enum },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err123 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/jenjang',
                      schemaPath: '#/properties/tugas/items/properties/syarat/properties/jenjang/type',
                      keyword: 'type',
                      params: { type: 'array' },
                      message: 'must be array',
                    };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data51.pendidikan !== undefined) {
                  let data54 = data51.pendidikan;
                  if (typeof data54 !== 'string') {
                    const err124 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/pendidikan',
                      schemaPath: 'umum.schema.json#/$defs/pendidikan/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                  if (!(
                    data54 === 'SD' ||
                    data54 === 'SMP' ||
                    data54 === 'SMA' ||
                    data54 === 'D1' ||
                    data54 === 'D2' ||
                    data54 === 'D3' ||
                    data54 === 'D4' ||
                    data54 === 'S1' ||
                    data54 === 'S2' ||
                    data54 === 'S3'
                  )) {
                    const err125 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/pendidikan',
                      schemaPath: 'umum.schema.json#/$defs/pendidikan/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema66.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                if (data51.golongan !== undefined) {
                  let data55 = data51.golongan;
                  if (typeof data55 !== 'string') {
                    const err126 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/golongan',
                      schemaPath: 'umum.schema.json#/$defs/golongan_pns/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                  if (!(
                    data55 === 'I/a' ||
                    data55 === 'I/b' ||
                    data55 === 'I/c' ||
                    data55 === 'I/d' ||
                    data55 === 'II/a' ||
                    data55 === 'II/b' ||
                    data55 === 'II/c' ||
                    data55 === 'II/d' ||
                    data55 === 'III/a' ||
                    data55 === 'III/b' ||
                    data55 === 'III/c' ||
                    data55 === 'III/d' ||
                    data55 === 'IV/a' ||
                    data55 === 'IV/b' ||
                    data55 === 'IV/c' ||
                    data55 === 'IV/d' ||
                    data55 === 'IV/e'
                  )) {
                    const err127 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/golongan',
                      schemaPath: 'umum.schema.json#/$defs/golongan_pns/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema40.enum },
                      message: 'must be equal to one of the allowed values',
                    };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
                if (data51.status !== undefined) {
                  let data56 = data51.status;
                  if (Array.isArray(data56)) {
                    if (data56.length < 1) {
                      const err128 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/syarat/status',
                        schemaPath: '#/properties/tugas/items/properties/syarat/properties/status/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 items',
                      };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                    const len7 = data56.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data57 = data56[i7];
                      if (typeof data57 !== 'string') {
                        const err129 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/syarat/status/' + i7,
                          schemaPath: 'umum.schema.json#/$defs/status/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err129];
                        } else {
                          vErrors.push(err129);
                        }
                        errors++;
                      }
                      if (!(
                        data57 === 'CPNS' ||
                        data57 === 'PNS' ||
                        data57 === 'PPPK' ||
                        data57 === 'PPPK Paruh Waktu' ||
                        data57 === 'PTT'
                      )) {
                        const err130 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/syarat/status/' + i7,
                          schemaPath: 'umum.schema.json#/$defs/status/enum',
                          keyword: 'enum',
                          params: { allowedValues: schema62.enum },
                          message: 'must be equal to one of the allowed values',
                        };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err131 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/status',
                      schemaPath: '#/properties/tugas/items/properties/syarat/properties/status/type',
                      keyword: 'type',
                      params: { type: 'array' },
                      message: 'must be array',
                    };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data51.kompetensi !== undefined) {
                  let data58 = data51.kompetensi;
                  if (data58 && typeof data58 == 'object' && !Array.isArray(data58)) {
                    for (const key8 in data58) {
                      let data59 = data58[key8];
                      if (!(
                        typeof data59 == 'number' &&
                        !(data59 % 1) &&
                        !isNaN(data59) &&
                        isFinite(data59)
                      )) {
                        const err132 = {
                          instancePath:
                            instancePath +
                            '/tugas/' +
                            i5 +
                            '/syarat/kompetensi/' +
                            key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                          schemaPath: 'umum.schema.json#/$defs/tingkat/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                          message: 'must be integer',
                        };
                        if (vErrors === null) {
                          vErrors = [err132];
                        } else {
                          vErrors.push(err132);
                        }
                        errors++;
                      }
                      if (typeof data59 == 'number' && isFinite(data59)) {
                        if (data59 > 5 || isNaN(data59)) {
                          const err133 = {
                            instancePath:
                              instancePath +
                              '/tugas/' +
                              i5 +
                              '/syarat/kompetensi/' +
                              key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                            schemaPath: 'umum.schema.json#/$defs/tingkat/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 5 },
                            message: 'must be <= 5',
                          };
                          if (vErrors === null) {
                            vErrors = [err133];
                          } else {
                            vErrors.push(err133);
                          }
                          errors++;
                        }
                        if (data59 < 1 || isNaN(data59)) {
                          const err134 = {
                            instancePath:
                              instancePath +
                              '/tugas/' +
                              i5 +
                              '/syarat/kompetensi/' +
                              key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                            schemaPath: 'umum.schema.json#/$defs/tingkat/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 1 },
                            message: 'must be >= 1',
                          };
                          if (vErrors === null) {
                            vErrors = [err134];
                          } else {
                            vErrors.push(err134);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err135 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/kompetensi',
                      schemaPath: '#/properties/tugas/items/properties/syarat/properties/kompetensi/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                    };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
                if (data51.tim !== undefined) {
                  let data60 = data51.tim;
                  if (Array.isArray(data60)) {
                    if (data60.length < 1) {
                      const err136 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/syarat/tim',
                        schemaPath: '#/properties/tugas/items/properties/syarat/properties/tim/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 items',
                      };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    const len8 = data60.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data61 = data60[i8];
                      if (typeof data61 === 'string') {
                        if (!pattern9.test(data61)) {
                          const err137 = {
                            instancePath: instancePath + '/tugas/' + i5 + '/syarat/tim/' + i8,
                            schemaPath: 'umum.schema.json#/$defs/id/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                            message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                          };
                          if (vErrors === null) {
                            vErrors = [err137];
                          } else {
                            vErrors.push(err137);
                          }
                          errors++;
                        }
                      } else {
                        const err138 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/syarat/tim/' + i8,
                          schemaPath: 'umum.schema.json#/$defs/id/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err139 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/syarat/tim',
                      schemaPath: '#/properties/tugas/items/properties/syarat/properties/tim/type',
                      keyword: 'type',
                      params: { type: 'array' },
                      message: 'must be array',
                    };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
              } else {
                const err140 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/syarat',
                  schemaPath: '#/properties/tugas/items/properties/syarat/type',
                  keyword: 'type',
                  params: { type: 'object' },
                  message: 'must be object',
                };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data40.petugas !== undefined) {
              let data62 = data40.petugas;
              const _errs182 = errors;
              let valid69 = true;
              const _errs183 = errors;
              if (!(data62 && typeof data62 == 'object' && !Array.isArray(data62))) {
                const err141 = {};
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              var _valid2 = _errs183 === errors;
              errors = _errs182;
              if (vErrors !== null) {
                if (_errs182) {
                  vErrors.length = _errs182;
                } else {
                  vErrors = null;
                }
              }
              let ifClause1;
              if (_valid2) {
                const _errs185 = errors;
                if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
                  if (data62.min === undefined) {
                    const err142 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                      schemaPath: '#/properties/tugas/items/properties/petugas/then/required',
                      keyword: 'required',
                      params: { missingProperty: 'min' },
                      message: "must have required property '" + 'min' + "'",
                    };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                  if (data62.maks === undefined) {
                    const err143 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                      schemaPath: '#/properties/tugas/items/properties/petugas/then/required',
                      keyword: 'required',
                      params: { missingProperty: 'maks' },
                      message: "must have required property '" + 'maks' + "'",
                    };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                  for (const key9 in data62) {
                    if (!(key9 === 'min' || key9 === 'maks')) {
                      const err144 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                        schemaPath: '#/properties/tugas/items/properties/petugas/then/additionalProperties',
                        keyword: 'additionalProperties',
                        params: { additionalProperty: key9 },
                        message: 'must NOT have additional properties',
                      };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                  }
                  if (data62.min !== undefined) {
                    let data63 = data62.min;
                    if (!(typeof data63 == 'number' && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
                      const err145 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/petugas/min',
                        schemaPath: '#/properties/tugas/items/properties/petugas/then/properties/min/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                        message: 'must be integer',
                      };
                      if (vErrors === null) {
                        vErrors = [err145];
                      } else {
                        vErrors.push(err145);
                      }
                      errors++;
                    }
                    if (typeof data63 == 'number' && isFinite(data63)) {
                      if (data63 > 1000 || isNaN(data63)) {
                        const err146 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/petugas/min',
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/then/properties/min/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 1000 },
                          message: 'must be <= 1000',
                        };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                      if (data63 < 1 || isNaN(data63)) {
                        const err147 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/petugas/min',
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/then/properties/min/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 1 },
                          message: 'must be >= 1',
                        };
                        if (vErrors === null) {
                          vErrors = [err147];
                        } else {
                          vErrors.push(err147);
                        }
                        errors++;
                      }
                    }
                  }
                  if (data62.maks !== undefined) {
                    let data64 = data62.maks;
                    if (!(typeof data64 == 'number' && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
                      const err148 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/petugas/maks',
                        schemaPath: '#/properties/tugas/items/properties/petugas/then/properties/maks/type',
                        keyword: 'type',
                        params: { type: 'integer' },
                        message: 'must be integer',
                      };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                    if (typeof data64 == 'number' && isFinite(data64)) {
                      if (data64 > 1000 || isNaN(data64)) {
                        const err149 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/petugas/maks',
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/then/properties/maks/maximum',
                          keyword: 'maximum',
                          params: { comparison: '<=', limit: 1000 },
                          message: 'must be <= 1000',
                        };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                      if (data64 < 1 || isNaN(data64)) {
                        const err150 = {
                          instancePath: instancePath + '/tugas/' + i5 + '/petugas/maks',
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/then/properties/maks/minimum',
                          keyword: 'minimum',
                          params: { comparison: '>=', limit: 1 },
                          message: 'must be >= 1',
                        };
                        if (vErrors === null) {
                          vErrors = [err150];
                        } else {
                          vErrors.push(err150);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err151 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                    schemaPath: '#/properties/tugas/items/properties/petugas/then/type',
                    keyword: 'type',
                    params: { type: 'object' },
                    message: 'must be object',
                  };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
                var _valid2 = _errs185 === errors;
                valid69 = _valid2;
                ifClause1 = 'then';
              } else {
                const _errs192 = errors;
                if (!(typeof data62 == 'number' && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
                  const err152 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                    schemaPath: '#/properties/tugas/items/properties/petugas/else/type',
                    keyword: 'type',
                    params: { type: 'integer' },
                    message: 'must be integer',
                  };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                if (typeof data62 == 'number' && isFinite(data62)) {
                  if (data62 > 1000 || isNaN(data62)) {
                    const err153 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                      schemaPath: '#/properties/tugas/items/properties/petugas/else/maximum',
                      keyword: 'maximum',
                      params: { comparison: '<=', limit: 1000 },
                      message: 'must be <= 1000',
                    };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  if (data62 < 1 || isNaN(data62)) {
                    const err154 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                      schemaPath: '#/properties/tugas/items/properties/petugas/else/minimum',
                      keyword: 'minimum',
                      params: { comparison: '>=', limit: 1 },
                      message: 'must be >= 1',
                    };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs192 === errors;
                valid69 = _valid2;
                ifClause1 = 'else';
              }
              if (!valid69) {
                const err155 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/petugas',
                  schemaPath: '#/properties/tugas/items/properties/petugas/if',
                  keyword: 'if',
                  params: { failingKeyword: ifClause1 },
                  message: 'must match "' + ifClause1 + '" schema',
                };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data40.penanggung_jawab !== undefined) {
              let data65 = data40.penanggung_jawab;
              if (typeof data65 === 'string') {
                if (!pattern9.test(data65)) {
                  const err156 = {
                    instancePath: instancePath + '/tugas/' + i5 + '/penanggung_jawab',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              } else {
                const err157 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/penanggung_jawab',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err157];
                } else {
                  vErrors.push(err157);
                }
                errors++;
              }
            }
            if (data40.jangan_dirangkap !== undefined) {
              let data66 = data40.jangan_dirangkap;
              if (Array.isArray(data66)) {
                const len9 = data66.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data67 = data66[i9];
                  if (typeof data67 === 'string') {
                    if (!pattern18.test(data67)) {
                      const err158 = {
                        instancePath: instancePath + '/tugas/' + i5 + '/jangan_dirangkap/' + i9,
                        schemaPath: 'umum.schema.json#/$defs/kode/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' },
                        message: 'must match pattern "' + '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' + '"',
                      };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                  } else {
                    const err159 = {
                      instancePath: instancePath + '/tugas/' + i5 + '/jangan_dirangkap/' + i9,
                      schemaPath: 'umum.schema.json#/$defs/kode/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                }
              } else {
                const err160 = {
                  instancePath: instancePath + '/tugas/' + i5 + '/jangan_dirangkap',
                  schemaPath: '#/properties/tugas/items/properties/jangan_dirangkap/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
          } else {
            const err161 = {
              instancePath: instancePath + '/tugas/' + i5,
              schemaPath: '#/properties/tugas/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
      } else {
        const err162 = {
          instancePath: instancePath + '/tugas',
          schemaPath: '#/properties/tugas/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err162];
        } else {
          vErrors.push(err162);
        }
        errors++;
      }
    }
  } else {
    const err163 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err163];
    } else {
      vErrors.push(err163);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export const pembagian = validate23;
const schema89 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'pembagian.schema.json',
  title: 'Pembagian',
  description:
    'Pembagian tugas satu bagian yang disimpan oleh bagihabis bagi --simpan; boleh dibaca, ditinjau, dan disunting.',
  type: 'object',
  additionalProperties: false,
  required: ['bagian', 'tugas'],
  properties: {
    bagian: {
      title: 'Kode bagian',
      description: 'Kode bagian yang tugasnya dibagi.',
      $ref: 'umum.schema.json#/$defs/id',
      examples: ['organisasi'],
    },
    sidik: {
      title: 'Sidik bagian',
      description: 'Sidik isi berkas bagian ketika pembagian ini dibuat; berubah bila isi bagian berubah.',
      type: 'string',
      pattern: '^[0-9a-f]{12}$',
      examples: ['3f2a90c1d7e4'],
    },
    tugas: {
      title: 'Tugas yang terbagi',
      description: 'Tugas menurut urutan kode, dengan petugasnya. Tugas yang tak bertuan tidak ditulis.',
      type: 'array',
      examples: [
        [
          {
            kode: 'ORG-01',
            penanggung_jawab: 'analis-2',
            petugas: [{ pegawai: 'analis-2', volume: 40 }],
            pengganti: 'analis-7',
          },
        ],
      ],
      items: {
        title: 'Satu tugas',
        description: 'Satu tugas dengan petugasnya.',
        type: 'object',
        additionalProperties: false,
        required: ['kode', 'penanggung_jawab', 'petugas'],
        examples: [
          { kode: 'ORG-01', penanggung_jawab: 'analis-2', petugas: [{ pegawai: 'analis-2', volume: 40 }] },
        ],
        properties: {
          kode: {
            title: 'Kode tugas',
            description: 'Kode tugas dalam berkas bagian.',
            $ref: 'umum.schema.json#/$defs/kode',
            examples: ['ORG-01'],
          },
          penanggung_jawab: {
            title: 'Penanggung jawab',
            description: 'Pengenal pegawai yang bertanggung jawab, salah satu petugas.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['analis-2'],
          },
          petugas: {
            title: 'Petugas',
            description: 'Pegawai yang mengerjakan, dengan banyaknya hasil masing-masing.',
            type: 'array',
            minItems: 1,
            examples: [[{ pegawai: 'analis-2', volume: 40 }]],
            items: {
              title: 'Satu petugas',
              description: 'Satu petugas.',
              type: 'object',
              additionalProperties: false,
              required: ['pegawai'],
              examples: [{ pegawai: 'analis-2', volume: 40 }],
              properties: {
                pegawai: {
                  title: 'Pegawai',
                  description: 'Pengenal pegawai.',
                  $ref: 'umum.schema.json#/$defs/id',
                  examples: ['analis-2'],
                },
                volume: {
                  title: 'Volume',
                  description:
                    'Banyaknya hasil yang dikerjakan pegawai ini dalam setahun; tidak ditulis bila satu hasil dipikul bersama.',
                  type: 'integer',
                  minimum: 1,
                  examples: [40],
                },
              },
            },
          },
          pengganti: {
            title: 'Pengganti',
            description: 'Pengenal pegawai yang menggantikan bila penanggung jawab berhalangan.',
            $ref: 'umum.schema.json#/$defs/id',
            examples: ['analis-7'],
          },
        },
      },
    },
  },
};
const pattern45 = new RegExp('^[0-9a-f]{12}$', 'u');
function validate23(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="pembagian.schema.json" */ let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.bagian === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bagian' },
        message: "must have required property '" + 'bagian' + "'",
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tugas === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'tugas' },
        message: "must have required property '" + 'tugas' + "'",
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === 'bagian' || key0 === 'sidik' || key0 === 'tugas')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.bagian !== undefined) {
      let data0 = data.bagian;
      if (typeof data0 === 'string') {
        if (!pattern9.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/bagian',
            schemaPath: 'umum.schema.json#/$defs/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
            message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/bagian',
          schemaPath: 'umum.schema.json#/$defs/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.sidik !== undefined) {
      let data1 = data.sidik;
      if (typeof data1 === 'string') {
        if (!pattern45.test(data1)) {
          const err5 = {
            instancePath: instancePath + '/sidik',
            schemaPath: '#/properties/sidik/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9a-f]{12}$' },
            message: 'must match pattern "' + '^[0-9a-f]{12}$' + '"',
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/sidik',
          schemaPath: '#/properties/sidik/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.tugas !== undefined) {
      let data2 = data.tugas;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.kode === undefined) {
              const err7 = {
                instancePath: instancePath + '/tugas/' + i0,
                schemaPath: '#/properties/tugas/items/required',
                keyword: 'required',
                params: { missingProperty: 'kode' },
                message: "must have required property '" + 'kode' + "'",
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.penanggung_jawab === undefined) {
              const err8 = {
                instancePath: instancePath + '/tugas/' + i0,
                schemaPath: '#/properties/tugas/items/required',
                keyword: 'required',
                params: { missingProperty: 'penanggung_jawab' },
                message: "must have required property '" + 'penanggung_jawab' + "'",
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.petugas === undefined) {
              const err9 = {
                instancePath: instancePath + '/tugas/' + i0,
                schemaPath: '#/properties/tugas/items/required',
                keyword: 'required',
                params: { missingProperty: 'petugas' },
                message: "must have required property '" + 'petugas' + "'",
              };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(
                key1 === 'kode' ||
                key1 === 'penanggung_jawab' ||
                key1 === 'petugas' ||
                key1 === 'pengganti'
              )) {
                const err10 = {
                  instancePath: instancePath + '/tugas/' + i0,
                  schemaPath: '#/properties/tugas/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.kode !== undefined) {
              let data4 = data3.kode;
              if (typeof data4 === 'string') {
                if (!pattern18.test(data4)) {
                  const err11 = {
                    instancePath: instancePath + '/tugas/' + i0 + '/kode',
                    schemaPath: 'umum.schema.json#/$defs/kode/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[A-Za-z0-9]+([./-][A-Za-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = {
                  instancePath: instancePath + '/tugas/' + i0 + '/kode',
                  schemaPath: 'umum.schema.json#/$defs/kode/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.penanggung_jawab !== undefined) {
              let data5 = data3.penanggung_jawab;
              if (typeof data5 === 'string') {
                if (!pattern9.test(data5)) {
                  const err13 = {
                    instancePath: instancePath + '/tugas/' + i0 + '/penanggung_jawab',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = {
                  instancePath: instancePath + '/tugas/' + i0 + '/penanggung_jawab',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.petugas !== undefined) {
              let data6 = data3.petugas;
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err15 = {
                    instancePath: instancePath + '/tugas/' + i0 + '/petugas',
                    schemaPath: '#/properties/tugas/items/properties/petugas/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
                    if (data7.pegawai === undefined) {
                      const err16 = {
                        instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1,
                        schemaPath: '#/properties/tugas/items/properties/petugas/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'pegawai' },
                        message: "must have required property '" + 'pegawai' + "'",
                      };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    for (const key2 in data7) {
                      if (!(key2 === 'pegawai' || key2 === 'volume')) {
                        const err17 = {
                          instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1,
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key2 },
                          message: 'must NOT have additional properties',
                        };
                        if (vErrors === null) {
                          vErrors = [err17];
                        } else {
                          vErrors.push(err17);
                        }
                        errors++;
                      }
                    }
                    if (data7.pegawai !== undefined) {
                      let data8 = data7.pegawai;
                      if (typeof data8 === 'string') {
                        if (!pattern9.test(data8)) {
                          const err18 = {
                            instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1 + '/pegawai',
                            schemaPath: 'umum.schema.json#/$defs/id/pattern',
                            keyword: 'pattern',
                            params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                            message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                          };
                          if (vErrors === null) {
                            vErrors = [err18];
                          } else {
                            vErrors.push(err18);
                          }
                          errors++;
                        }
                      } else {
                        const err19 = {
                          instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1 + '/pegawai',
                          schemaPath: 'umum.schema.json#/$defs/id/type',
                          keyword: 'type',
                          params: { type: 'string' },
                          message: 'must be string',
                        };
                        if (vErrors === null) {
                          vErrors = [err19];
                        } else {
                          vErrors.push(err19);
                        }
                        errors++;
                      }
                    }
                    if (data7.volume !== undefined) {
                      let data9 = data7.volume;
                      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
                        const err20 = {
                          instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1 + '/volume',
                          schemaPath:
                            '#/properties/tugas/items/properties/petugas/items/properties/volume/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                          message: 'must be integer',
                        };
                        if (vErrors === null) {
                          vErrors = [err20];
                        } else {
                          vErrors.push(err20);
                        }
                        errors++;
                      }
                      if (typeof data9 == 'number' && isFinite(data9)) {
                        if (data9 < 1 || isNaN(data9)) {
                          const err21 = {
                            instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1 + '/volume',
                            schemaPath:
                              '#/properties/tugas/items/properties/petugas/items/properties/volume/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 1 },
                            message: 'must be >= 1',
                          };
                          if (vErrors === null) {
                            vErrors = [err21];
                          } else {
                            vErrors.push(err21);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err22 = {
                      instancePath: instancePath + '/tugas/' + i0 + '/petugas/' + i1,
                      schemaPath: '#/properties/tugas/items/properties/petugas/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                      message: 'must be object',
                    };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = {
                  instancePath: instancePath + '/tugas/' + i0 + '/petugas',
                  schemaPath: '#/properties/tugas/items/properties/petugas/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data3.pengganti !== undefined) {
              let data10 = data3.pengganti;
              if (typeof data10 === 'string') {
                if (!pattern9.test(data10)) {
                  const err24 = {
                    instancePath: instancePath + '/tugas/' + i0 + '/pengganti',
                    schemaPath: 'umum.schema.json#/$defs/id/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
                    message: 'must match pattern "' + '^[a-z0-9]+(-[a-z0-9]+)*$' + '"',
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + '/tugas/' + i0 + '/pengganti',
                  schemaPath: 'umum.schema.json#/$defs/id/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = {
              instancePath: instancePath + '/tugas/' + i0,
              schemaPath: '#/properties/tugas/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/tugas',
          schemaPath: '#/properties/tugas/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
