/** Made-up staff and what duties ask of them: who may do what comes about as in a real secretariat. */

/** Minutes a year of a full year's work. */
export const FULL_TIME = 75_000;

const SKILLS = 6;
/** Share of staff per jenjang, lowest first. */
const JENJANG = [0.35, 0.35, 0.2, 0.1];
/** How far into a year somebody comes or goes: parts of the working days. */
const PART_TIME = [0.25, 0.5, 0.75, 1];

/**
 * People of one section, with indices from `first`. Most work full time; one in seven has a part of the year.
 */
export function hire(random, section, size, first) {
  return Array.from({ length: size }, (_, at) => ({
    index: first + at,
    section,
    jenjang: drawJenjang(random),
    skills: drawSkills(random),
    capacity: random.often(0.15) ? drawPartTime(random) : FULL_TIME,
  }));
}

function drawJenjang(random) {
  let rest = random.unit();
  return Math.max(
    0,
    JENJANG.findIndex((share) => (rest -= share) < 0),
  );
}

function drawSkills(random) {
  const skills = Array.from({ length: SKILLS }, () => random.often(0.35));
  skills[random.below(SKILLS)] = true;
  return skills;
}

/** Half of them whole quarters of the year, the others any number of its 240 working days. */
function drawPartTime(random) {
  if (random.often(0.5)) return FULL_TIME * random.pick(PART_TIME);
  return Math.round((FULL_TIME * random.between(60, 240)) / 240);
}

/** A range of jenjang, and none to two competences. With `of`, one that this person meets. */
export function requirement(random, of) {
  const lowest = of ? random.between(Math.max(0, of.jenjang - 1), of.jenjang) : random.below(3);
  const highest = Math.max(of?.jenjang ?? 0, lowest + random.between(1, 2));
  const known = of
    ? [...of.skills.keys()].filter((skill) => of.skills[skill])
    : [...new Array(SKILLS).keys()];
  const skills = random.shuffled(known).slice(0, drawCompetences(random));
  return { lowest, highest, skills };
}

function drawCompetences(random) {
  const rest = random.unit();
  if (rest < 0.3) return 0;
  return rest < 0.85 ? 1 : 2;
}

/**
 * Who meets the requirement, as candidates of the engine: nearest section, jenjang and competence first, as the tool
 * orders its preferences.
 */
export function candidatesAmong(people, asked, section) {
  return people
    .filter(({ jenjang, skills }) => {
      const able = asked.skills.every((skill) => skills[skill]);
      return able && jenjang >= asked.lowest && jenjang <= asked.highest;
    })
    .map((person) => candidate(person, asked, section));
}

export function candidate(person, asked, section) {
  const away = person.section === section ? 0 : 1;
  const tooHigh = Math.max(0, person.jenjang - asked.lowest);
  const spare = person.skills.filter(Boolean).length - asked.skills.length;
  return { person: person.index, misfit: misfit(away, tooHigh, Math.min(3, Math.max(0, spare))) };
}

const misfits = new Map();

/** One array for equal values: the large instance has hundreds of thousands of candidates. */
function misfit(...levels) {
  const key = levels.join();
  if (!misfits.has(key)) misfits.set(key, levels);
  return misfits.get(key);
}
