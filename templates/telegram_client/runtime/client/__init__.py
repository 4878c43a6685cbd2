"""What the client is made of. Floor 4; everything here is loaded when a client connects.

options   what a user may choose
book      what is known of the session, and kept
pool      the senders: home, and other data centers
recovery  what an error of the server asks for, done
access    who may call what
login     bot tokens, codes, passwords
updates   callbacks and streams
events    what happened besides
"""
