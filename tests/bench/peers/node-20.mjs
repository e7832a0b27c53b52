/** PostGraphile 5 is written for Node 22, and this is all that Node 20 lacks for it. */
Promise.withResolvers ??= function withResolvers() {
  const made = {};
  made.promise = new this((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
