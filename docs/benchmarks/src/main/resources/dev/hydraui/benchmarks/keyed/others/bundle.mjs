// Compiles each framework's page for production, as its documentation says: esbuild for all, behind
// Solid's Babel preset and Svelte's compiler. Prints the versions.
import { transformAsync } from "@babel/core";
import solid from "babel-preset-solid";
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { compile, VERSION } from "svelte/compiler";

const solidCompiler = {
  name: "solid",
  setup(build) {
    build.onLoad({ filter: /\/solid\.jsx$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const { code } = await transformAsync(source, { presets: [solid], filename: path, configFile: false });
      return { contents: code, loader: "js" };
    });
  },
};

const svelteCompiler = {
  name: "svelte",
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { contents: compile(source, { filename: path }).js.code, loader: "js" };
    });
  },
};

const pages = {
  react: { entryPoints: ["react.jsx"], jsx: "automatic" },
  preact: { entryPoints: ["preact.jsx"], jsx: "automatic", jsxImportSource: "preact" },
  solid: { entryPoints: ["solid.jsx"], plugins: [solidCompiler] },
  svelte: { entryPoints: ["svelte.js"], plugins: [svelteCompiler], conditions: ["svelte"] },
};

for (const [name, page] of Object.entries(pages)) {
  await build({
    ...page,
    outfile: `pages/${name}.js`,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
}

const require = createRequire(import.meta.url);
const version = (name) => require(`${name}/package.json`).version;
console.log(
  `React ${version("react")}, Preact ${version("preact")}, Solid ${version("solid-js")}, Svelte ${VERSION}`,
);
