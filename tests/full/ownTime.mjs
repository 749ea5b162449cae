const categories = ['toplevel', '__metadata'];

/**
 * Longest time, in ms, that the processor itself spent on one task of the page while the work was done. A machine with
 * more to do than it has processors lets a task wait in its midst: the clock counts that, this does not.
 */
export async function ownTime({ session }, work) {
  const events = [];
  const collect = ({ value }) => events.push(...value.filter(isWanted));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const pages = new Set(events.filter(isPage).map(thread));
  const tasks = events.filter((event) => event.tdur !== undefined && pages.has(thread(event)));
  if (tasks.length === 0) throw new Error('no task of the page has been traced');
  return tasks.reduce((most, { tdur }) => Math.max(most, tdur / 1000), 0);
}

const isPage = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
const isWanted = (event) => isPage(event) || event.name.endsWith('RunTask');
