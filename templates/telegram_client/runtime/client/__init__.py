"""What the client is made of. Floor 4; nearly everything here is loaded when a client is made.

options    what a user may choose
book       what is known of the session, and kept
pool       the senders: home, and other data centers
recovery   what an error of the server asks for, done
attention  requests and answers that are looked at: access, logging in
access     who may call what
api        the methods and constructors that a client needs itself
login      bot tokens, codes, passwords; `terminal` asks for them
updates    callbacks and streams
events     what happened besides
"""
