/**
 * Stands in front of DuckDB's own worker in the same file. The page compiles the engine while it
 * arrives and hands it over in a message; DuckDB would fetch and compile it only after that.
 */
{
  const compiled = new Promise((resolve) => {
    addEventListener("message", (event) => {
      if (!(event.data?.compiledEngine instanceof WebAssembly.Module)) return;
      event.stopImmediatePropagation();
      resolve(event.data.compiledEngine);
    });
  });

  WebAssembly.instantiateStreaming = async (_, imports) => {
    try {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    } catch (error) {
      // DuckDB would wait for ever: the page hears of it as of any error of its worker.
      reportError(error);
      throw error;
    }
  };

  // Nothing here has a reason to fetch, and what DuckDB still asks for is not used.
  globalThis.fetch = () => Promise.resolve(new Response());
}
