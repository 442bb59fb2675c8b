/** Servers as the HTTP clients of other libraries find them; {@link br.com.pilotstatus.server.callers.OtherClientsTest} is the door. */
@NullMarked
package br.com.pilotstatus.server.callers;

import org.jspecify.annotations.NullMarked;
