/** What the client's tests share. The door is {@link br.com.pilotstatus.client.testing.RawServer}. */
@NullMarked
package br.com.pilotstatus.client.testing;

import org.jspecify.annotations.NullMarked;
