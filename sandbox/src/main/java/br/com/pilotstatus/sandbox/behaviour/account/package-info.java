/** What belongs to the account: keys and projects. Each class is a door. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.account;

import org.jspecify.annotations.NullMarked;
