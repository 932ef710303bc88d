/**
 * Lets results out in the order in which they were asked for, while the work goes on side by side: a small
 * document that is opened faster must not overtake the older, larger state of the same document.
 */
export function inTurn(): <Result>(work: Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(() => work)
    last = turn.catch(() => {})
    return turn
  }
}
