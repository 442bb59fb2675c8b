/** Leads, and the Pages and forms that they come by. */
@NullMarked
package br.com.pilotstatus.sandbox.behaviour.lead;

import org.jspecify.annotations.NullMarked;
