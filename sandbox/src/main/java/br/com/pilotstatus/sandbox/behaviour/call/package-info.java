/** Calls of a number, and how it is called. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.call;

import org.jspecify.annotations.NullMarked;
