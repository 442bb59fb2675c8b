/** The cheapest server that there can be. The door is {@link br.com.pilotstatus.benchmarks.server.LoopServer}. */
@NullMarked
package br.com.pilotstatus.benchmarks.server;

import org.jspecify.annotations.NullMarked;
