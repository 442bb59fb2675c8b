/**
 * What the modules' builds run besides the spec compiler. {@link br.com.pilotstatus.templates.build.Arguments} reads a
 * command line for all of it.
 */
@NullMarked
package br.com.pilotstatus.templates.build;

import org.jspecify.annotations.NullMarked;
