/** The asynchronous form of operations, on the wire. */
@NullMarked
package br.com.pilotstatus.client.async;

import org.jspecify.annotations.NullMarked;
