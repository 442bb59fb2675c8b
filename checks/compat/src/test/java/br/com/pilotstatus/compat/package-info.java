/**
 * Runs client and server stub in the environments that users bring; {@link br.com.pilotstatus.compat.CompatTest} is the
 * door. An environment is a user's pom in {@code environments/}, a program in {@code launchers/} and a probe: what is
 * the same for all.
 */
@NullMarked
package br.com.pilotstatus.compat;

import org.jspecify.annotations.NullMarked;
