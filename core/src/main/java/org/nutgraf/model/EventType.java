package org.nutgraf.model;

/**
 * What kind of event happened: the root types of PLOVER (the Political Language Ontology for
 * Verifiable Event Records), and {@link #OTHER} for events outside politics.
 */
public enum EventType {
  /** Agree to do something in the future; sign an accord. */
  AGREE,
  /** Meet, visit, host, call, negotiate. */
  CONSULT,
  /** Express approval, diplomatic support, apologise, ratify. */
  SUPPORT,
  /** Yield in words: ease a rule, grant a demand. */
  CONCEDE,
  /** Work together: trade, exchange, joint exercises. */
  COOPERATE,
  /** Give money, goods, protection or shelter. */
  AID,
  /** Yield in deeds: withdraw, release, cease fire. */
  RETREAT,
  /** Ask, appeal, demand. */
  REQUEST,
  /** Criticise, accuse, sue, investigate. */
  ACCUSE,
  /** Refuse, decline, veto. */
  REJECT,
  /** Threaten or warn of force or sanctions. */
  THREATEN,
  /** Demonstrate, strike, riot. */
  PROTEST,
  /** Reduce relations: embargo, boycott, expel, halt talks. */
  SANCTION,
  /** Move or alert forces. */
  MOBILIZE,
  /** Arrest, seize, ban, impose. */
  COERCE,
  /** Attack, kill, injure, destroy. */
  ASSAULT,
  /** Anything else that happened: a win, a launch, a resignation. */
  OTHER
}
