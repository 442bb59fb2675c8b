/**
 * What a client sends and reads, byte for byte. The door is {@link br.com.pilotstatus.client.testing.RawServer}, which
 * responds with what a test says and keeps what it got.
 */
@NullMarked
package br.com.pilotstatus.client.exchange;

import org.jspecify.annotations.NullMarked;
