// Writes random sequences of answers with the states that ts-fsrs gives them, one answer a line. The same every time.
import { FSRS, generatorParameters } from "ts-fsrs";

const SEQUENCES = 400;
const RATINGS = [1, 2, 3, 3, 3, 3, 4];
const ELAPSED = [0, 0, 1, 1, 2, 3, 6, 11, 15, 30, 38, 90, 365, 2000];
const HORIZONS = [0, 1, 10, 100, 1000];

const algorithm = new FSRS(generatorParameters({ enable_fuzz: false, enable_short_term: true }));

let seed = 20261123;
function random(bound) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * bound);
}

console.log("sequence,rating,elapsed,stability,difficulty," + HORIZONS.map((days) => `recall${days}`).join(","));
for (let sequence = 1; sequence <= SEQUENCES; sequence++) {
  const length = 1 + random(14);
  let state = null;
  for (let answer = 0; answer < length; answer++) {
    const rating = RATINGS[random(RATINGS.length)];
    const elapsed = answer === 0 ? 0 : ELAPSED[random(ELAPSED.length)];
    state = algorithm.next_state(state, elapsed, rating);
    const recall = HORIZONS.map((days) => algorithm.forgetting_curve(days, state.stability));
    console.log([sequence, rating, elapsed, state.stability, state.difficulty, ...recall].join(","));
  }
}
