// The work done by the clock, in a process of its own: the same as `putright work`. Any number of them may run beside
// any number of processes that serve pages (with PUTRIGHT_WORKER=no, or not): each piece of work is done by one of them.
process.argv.splice(2, process.argv.length, 'work');
await import('./putright.ts');
