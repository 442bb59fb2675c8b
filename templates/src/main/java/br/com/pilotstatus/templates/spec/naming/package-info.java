/** Gives everything that becomes Java its final name: operations, models, properties; and errors their one model. */
@NullMarked
package br.com.pilotstatus.templates.spec.naming;

import org.jspecify.annotations.NullMarked;
