/**
 * What the modules' builds run besides the spec compiler.
 *
 * <p>{@link br.com.pilotstatus.templates.build.Generate} is the door;
 * {@link br.com.pilotstatus.templates.build.Arguments} reads the command line of everything that they run.
 */
@NullMarked
package br.com.pilotstatus.templates.build;

import org.jspecify.annotations.NullMarked;
