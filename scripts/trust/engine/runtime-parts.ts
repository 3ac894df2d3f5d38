import type { EnginePart } from "./part.ts";

/** What DuckDB-WASM adds to DuckDB, and what its compiler, Emscripten, adds to both. */
export const runtimeParts: readonly EnginePart[] = [
  {
    name: "Apache Arrow C++, with what it takes from others (named under apache-arrow above)",
    notices: [
      "Apache Arrow",
      "Copyright 2016-2024 The Apache Software Foundation",
      "This product includes software developed at The Apache Software Foundation (http://www.apache.org/).",
    ],
    licence: "Apache-2.0",
    address: "https://github.com/apache/arrow",
    namespaces: ["arrow", "arrow_vendored", "arrow_vendored_private", "org", "utf8"],
  },
  {
    name: "RapidJSON",
    notices: [
      "Copyright (C) 2015 THL A29 Limited, a Tencent company, and Milo Yip. All rights reserved.",
    ],
    licence: "MIT",
    address: "https://github.com/Tencent/rapidjson",
    namespaces: ["rapidjson"],
  },
  {
    name: "span lite",
    notices: ["Copyright 2018-2019 Martin Moene"],
    licence: "BSL-1.0",
    address: "https://github.com/martinmoene/span-lite",
    namespaces: ["nonstd"],
  },
  {
    name: "js-sha256, in the engine's worker",
    notices: ["Copyright Chen, Yi-Cyuan 2014-2025"],
    licence: "MIT",
    address: "https://github.com/emn178/js-sha256",
  },
  {
    name: "Emscripten",
    notices: ["Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file."],
    licence: "MIT",
    address: "https://github.com/emscripten-core/emscripten",
    namespaces: ["emscripten", "__em_asm_sig_builder"],
  },
  {
    name: "Node.js, in Emscripten's handling of paths",
    notices: ["Copyright Joyent, Inc. and other Node contributors. All rights reserved."],
    licence: "MIT",
    address: "https://github.com/nodejs/node",
  },
  {
    name: "libc++, libc++abi, libunwind and compiler-rt, from the LLVM project",
    notices: [
      "Copyright (c) 2003-2019 University of Illinois at Urbana-Champaign. All rights reserved.",
      "Copyright (c) 2009-2019 by the contributors listed in CREDITS.TXT",
    ],
    missing: "The list of its contributors was not found as the engine's makers had it.",
    licence: "Apache-2.0 WITH LLVM-exception",
    address: "https://github.com/llvm/llvm-project",
    namespaces: ["__cxxabiv1"],
  },
  {
    name: "dlmalloc",
    notices: ["Written by Doug Lea and released to the public domain."],
    licence: "CC0-1.0",
    address: "https://gee.cs.oswego.edu/dl/html/malloc.html",
  },
  {
    name: "musl",
    notices: [
      "Copyright © 2005-2020 Rich Felker, et al.",
      "The smoothsort implementation (src/stdlib/qsort.c) is Copyright © 2011 Valentin Ochs.",
    ],
    missing: "The list of its contributors was not found as the engine's makers had it.",
    licence: "MIT",
    address: "https://musl.libc.org/",
  },
  {
    name: "TRE, the regular expressions of musl",
    notices: ["Copyright (c) 2001-2009 Ville Laurikari <vl@iki.fi>. All rights reserved."],
    licence: "BSD-2-Clause",
    address: "https://github.com/laurikari/tre",
  },
  {
    name: "FreeSec, in musl",
    notices: [
      "Copyright (c) 1994 David Burren",
      "Copyright (c) 2000,2002,2010,2012 Solar Designer. All rights reserved.",
    ],
    licence: "BSD-3-Clause",
    address: "https://musl.libc.org/",
  },
  {
    name: "mathematics of FreeBSD, in musl",
    notices: [
      "Copyright © 2003-2011 David Schultz",
      "Copyright © 2003-2009 Steven G. Kargl",
      "Copyright © 2003-2009 Bruce D. Evans",
    ],
    licence: "BSD-2-Clause",
    address: "https://musl.libc.org/",
  },
  {
    name: "mathematics of Sun, in musl",
    notices: ["Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved."],
    licence: "SunPro",
    address: "https://musl.libc.org/",
  },
  {
    name: "mathematics of OpenBSD, in musl",
    notices: ["Copyright (c) 2008 Stephen L. Moshier <steve@moshier.net>"],
    licence: "ISC",
    address: "https://musl.libc.org/",
  },
];
