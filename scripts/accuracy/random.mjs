/** Whole numbers from 0 to below `limit`, the same ones for the same seed: a linear congruential generator. */
export function randomFrom(seed) {
  let state = seed
  return limit => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % limit
  }
}
