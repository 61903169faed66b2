import type { Problem } from '../../../src/assign/problem.ts';
import type { Solution } from '../../../src/assign/solution.ts';

interface Machines {
  readonly machines: number;
  /** Longest first. */
  readonly durations: readonly number[];
}

interface Level {
  readonly mostLevel: number;
  readonly bound: number;
  readonly proven: boolean;
}

interface Model {
  readonly capacities: readonly number[];
  readonly jobs: readonly { readonly minutes: number; readonly people: readonly number[] }[];
  readonly separations: readonly (readonly [number, number])[];
}

interface Mip {
  readonly rows: readonly unknown[];
  readonly columns: readonly { readonly job?: number; readonly person?: number }[];
}

export class Random {
  constructor(...seeds: number[]);
  between(from: number, to: number): number;
}

export const PLANTED_LEVEL: number;
export const FAMILIES: Readonly<Record<string, unknown>>;
export const REGION: { readonly sections: number; readonly staff: number; readonly biggest: number };
export function make(task: { name: string; size?: string; seed: number }): Problem;
export function family(name: string, each: number): Machines[];
export function asProblem(instance: Machines): Problem;
export function sectionSizes(random: Random): number[];
export function checkPlan(problem: Problem, solution: Solution): void;
export function shortestPossible(instance: Machines): number;
export function shorterExists(
  instance: Machines,
  longest: number,
  seconds: number,
): Promise<'optimal' | 'longer' | 'unknown'>;
export function leximinDistance(
  utilisations: readonly number[],
  groups: readonly { readonly people: readonly number[]; readonly levels: readonly number[] }[],
): number;
export function gapsOf(certificate: {
  readonly groups: readonly (Level & {
    readonly people: readonly number[];
    readonly below: readonly Level[];
  })[];
}): { gap: number; openGap: number; proven: boolean; staff: number }[];
export function modelOf(problem: Problem): Model;
export function utilisationsOf(model: Model, owners: readonly number[]): number[];
export function mipOf(model: Model): Mip;
export function mpsText(mip: Mip): string;
export function ownersOf(mip: Mip, values: readonly number[]): number[];
