/** Phone lines: the verification of the account, and recordings. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.line;

import org.jspecify.annotations.NullMarked;
