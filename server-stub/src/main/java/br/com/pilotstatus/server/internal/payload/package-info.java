/**
 * Bodies that go out, as bytes or as a stream, and whether their length may be declared.
 */
@NullMarked
package br.com.pilotstatus.server.internal.payload;

import org.jspecify.annotations.NullMarked;
