/**
 * What the modules' builds run besides the spec compiler and the Maven plugin of the generator.
 * {@link br.com.pilotstatus.templates.build.Arguments} reads the command line of all of it.
 */
@NullMarked
package br.com.pilotstatus.templates.build;

import org.jspecify.annotations.NullMarked;
