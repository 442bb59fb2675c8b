/**
 * What a sandbox knows: its clock, the rows of its resources, who calls, and how a call is refused. Behaviours are made of
 * these.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.world.World}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.world;

import org.jspecify.annotations.NullMarked;
