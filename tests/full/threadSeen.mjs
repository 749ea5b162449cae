/** The longest task and gap since the last asking; 0 = none over 50 ms. */
export async function threadSeen(page) {
  // Entries are told of a moment after their task.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const seen = Reflect.get(window, 'threadSeen');
    const longest = seen.tasks.splice(0).reduce((most, { duration }) => Math.max(most, duration), 0);
    const { gap } = seen;
    seen.gap = 0;
    return { longest, gap };
  });
}

/** What is timed by step. */
export function stopwatch() {
  const steps = [];
  const timed = async (step, work) => {
    const start = performance.now();
    await work();
    steps.push([step, performance.now() - start]);
  };
  return { steps, timed };
}
