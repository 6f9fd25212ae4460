import type { Role } from '../../../model/mention';
import type { FrameName } from '../statement';

/** How well a role fits, from 0; roles that are not listed do not fit. */
export type RoleFit = Partial<Record<Role, number>>;

/** What a frame asks of its parties. For a bare name its side of the verb counts. */
export interface Frame {
  name: FrameName;
  /** What the frame is worth by itself, before roles and distances. */
  weight: number;
  holder: RoleFit;
  predecessor: RoleFit;
  /** Fit of a bare name before and after the verb: [holder, predecessor]. */
  bareBefore: readonly [number, number];
  bareAfter: readonly [number, number];
}

/** The frames, by the verb list of the pack that opens them. */
export const FRAMES: readonly Frame[] = [
  {
    name: 'take',
    weight: 3,
    holder: { subject: 3, agent: 2.5, recipient: 1.5, possessor: 1 },
    predecessor: { source: 3 },
    bareBefore: [3, 0],
    bareAfter: [1, 0],
  },
  {
    name: 'give',
    weight: 3,
    holder: { recipient: 3 },
    predecessor: { subject: 2.5, agent: 2.5, source: 2 },
    bareBefore: [0, 2.5],
    bareAfter: [1, 1],
  },
  {
    name: 'pass',
    weight: 3,
    holder: { recipient: 3 },
    predecessor: { source: 3, agent: 1 },
    bareBefore: [0, 0],
    bareAfter: [0, 0],
  },
  {
    name: 'replace',
    weight: 3.5,
    holder: { subject: 2.5, agent: 3, possessor: 1 },
    predecessor: { object: 3, possessor: 2.2, recipient: 2.2 },
    bareBefore: [2.5, 0.5],
    bareAfter: [0.5, 2.5],
  },
  {
    name: 'follow',
    weight: 3,
    holder: { subject: 3, agent: 3, recipient: 2, possessor: 2 },
    predecessor: {},
    bareBefore: [2.5, 0],
    bareAfter: [2.5, 0],
  },
  {
    name: 'elect',
    weight: 2.3,
    holder: { object: 3, subject: 2, recipient: 1 },
    predecessor: {},
    bareBefore: [2.5, 0],
    bareAfter: [2.5, 0],
  },
  {
    name: 'chair',
    weight: 3,
    holder: { subject: 3, agent: 2.5, recipient: 1.5 },
    predecessor: { source: 2 },
    bareBefore: [3, 0],
    bareAfter: [1.5, 0],
  },
  {
    name: 'hold',
    weight: 2,
    holder: { subject: 3, agent: 2.5, companion: 2.5 },
    predecessor: {},
    bareBefore: [2.5, 0],
    bareAfter: [1, 0],
  },
  {
    name: 'lead',
    weight: 2.4,
    holder: { subject: 3, agent: 2.5 },
    predecessor: {},
    bareBefore: [3, 0],
    bareAfter: [1.5, 0],
  },
  {
    name: 'become',
    weight: 2.2,
    holder: { subject: 3, recipient: 1.5 },
    predecessor: {},
    bareBefore: [2.5, 0],
    bareAfter: [2.2, 0],
  },
  {
    name: 'be',
    weight: 2,
    holder: { subject: 3, recipient: 1.7 },
    predecessor: {},
    bareBefore: [2.5, 0],
    bareAfter: [2.2, 0],
  },
];
