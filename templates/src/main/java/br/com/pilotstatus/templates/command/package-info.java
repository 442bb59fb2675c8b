/** Command lines of the programs that a build runs. */
@NullMarked
package br.com.pilotstatus.templates.command;

import org.jspecify.annotations.NullMarked;
