/**
 * What tests of a server need: a real one ({@code TestServer}, {@code RunningServer}), implementations ({@code Bakery} is
 * honest, {@code ProbeImplementations} do whatever a test wants), clients that see every byte ({@code RawRequest} for one
 * request, {@code RawConnection} for many), and the log.
 */
@NullMarked
package br.com.pilotstatus.server.testing;

import org.jspecify.annotations.NullMarked;
