/**
 * The fault matrix: a server that misbehaves in every way, and what a call makes of it.
 *
 * <p>The door is {@link br.com.pilotstatus.client.faults.Fault}: one is a test and a row of
 * {@code client/target/fault-matrix.md}, which {@link br.com.pilotstatus.client.faults.FaultMatrix} writes.
 */
@NullMarked
package br.com.pilotstatus.client.faults;

import org.jspecify.annotations.NullMarked;
