/** What values of settings can be, where their type allows more. */
package dev.groundwork.domain.setting;
