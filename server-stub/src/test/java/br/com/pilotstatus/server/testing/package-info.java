/** What tests of a server need: a real one, a client that sees every byte, and the log. */
@NullMarked
package br.com.pilotstatus.server.testing;

import org.jspecify.annotations.NullMarked;
