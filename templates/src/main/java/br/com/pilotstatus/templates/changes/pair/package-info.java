/**
 * Two APIs side by side, paired by identity.
 *
 * <p>{@link br.com.pilotstatus.templates.changes.pair.SideBySide} is the door: a {@code Snapshot} before and one after, and
 * the changes found. In a snapshot each thing of the document stands beside the record that templates print of it:
 * {@code Endpoint}, {@code DeclaredParameter}, {@code BodyMedia}, {@code Component}, {@code Property}. {@code EndpointPairs} and
 * {@code Renames} say which is which, {@code Unique} what can't be anything else; {@code Usages} which operations a component
 * reaches. {@code ValuePlace} is where a value is on both sides, {@code Direction} which way it goes; {@code Documentation}
 * tells what is for readers alone.
 */
@NullMarked
package br.com.pilotstatus.templates.changes.pair;

import org.jspecify.annotations.NullMarked;
