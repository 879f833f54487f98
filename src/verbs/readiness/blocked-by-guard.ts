// What the guard of a public edition found in its words. It is overridden place by place, in data/guard/overrides.yaml.
import type { Obstacle } from './obstacle.ts'

export const blockedByGuard: Obstacle = ({ blocks = [] }) => blocks
